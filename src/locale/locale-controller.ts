import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FeedDate } from '../feed/model.js';
import { formatDay } from './format-date.js';
import { nearestLang, watchLang } from './nearest-lang.js';
import { en, stringsFor, watchStrings } from './packs.js';
import type { Strings } from './strings.js';

/** The language of one element: its texts, its dates. */
export interface Locale {
  /** BCP 47 tag of the surrounding page; `en` where it does not say. */
  readonly lang: string;
  readonly strings: Strings;
  readonly day: (date: FeedDate) => string;
}

/** Follows the language around its host and fetches the texts for it. */
export class LocaleController implements ReactiveController, Locale {
  lang = 'en';
  strings: Strings = en;
  /** Resolves when the texts have arrived; absent when they are here. */
  settled?: Promise<void>;

  readonly #host: ReactiveControllerHost & Element;
  #unwatch?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // What is rendered in Node is rendered once, and has to go then.
    if (!isServer) {
      const unwatchLang = watchLang(this.#host, () => this.#follow());
      const unwatchStrings = watchStrings(() => this.#follow(true));
      this.#unwatch = () => {
        unwatchLang();
        unwatchStrings();
      };
    }
    // Language and texts may be others since the host was here last.
    this.#follow(true);
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  readonly day = (date: FeedDate): string => formatDay(date, this.lang, this.strings);

  #follow(anew = false): void {
    const lang = nearestLang(this.#host) || 'en';
    if (lang !== this.lang) this.#host.requestUpdate();
    else if (!anew) return;
    this.lang = lang;
    const strings = stringsFor(lang);
    if (strings instanceof Promise) {
      const settled = strings.then((loaded) => {
        // The language, or its texts, may have changed again meanwhile.
        if (settled !== this.settled) return;
        this.settled = undefined;
        this.#use(loaded);
      });
      this.settled = settled;
    } else {
      this.settled = undefined;
      this.#use(strings);
    }
  }

  #use(strings: Strings): void {
    if (strings === this.strings) return;
    this.strings = strings;
    this.#host.requestUpdate();
  }
}
