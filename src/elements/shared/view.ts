import type { Feed, Item } from '../../feed/model.js';
import type { Locale } from '../../locale/locale-controller.js';

/** All that a template needs to know of its element at one moment. */
export interface View {
  /** What to show. Empty where there is nothing but a placeholder, a message or the light DOM. */
  readonly items: readonly Item[];
  /** Whether the items come from the element's own attributes and light DOM, so that its slots count. */
  readonly own: boolean;
  readonly feed?: Feed;
  readonly heading?: string;
  /** Whether a heading may come with the feed. */
  readonly headed: boolean;
  /** Language of the heading, where it is not that of the page. */
  readonly headingLang?: string;
  /** Level of the section's heading; item headlines are one deeper. */
  readonly level: number;
  /** Accessible name of a section without heading; absent where such an element is no section of its own. */
  readonly label?: string;
  readonly locale: Locale;
  /** Language of the items that do not say their own, where it is not that of the page. */
  readonly lang?: string;
  readonly images: boolean;
  /** Whether there are so many elements before this one that it is most likely out of sight. */
  readonly far: boolean;
  /** Whether the light DOM has something that can stand in. */
  readonly fallback: boolean;
  readonly busy: boolean;
  /** How many rows to reserve room for. */
  readonly placeholders: number;
  /** Instead of content: why there is none. */
  readonly message?: string;
  /** Whether this element is the one that announces the message. */
  readonly announce?: boolean;
  /** Asks again; absent where that makes no sense. */
  readonly retry?: () => void;
}

/** Level of an item's headline under a heading of `level`. */
export const below = (level: number): number => Math.min(6, level + 1);
