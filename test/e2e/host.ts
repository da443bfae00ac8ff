// Opens real pages in frames of the test page. They come with the headers of a strict host, see host-pages.mjs.
import type { TopicElement } from '../../src/elements/shared/topic-element.js';

export interface LogEntry {
  readonly level: 'warn' | 'error' | 'uncaught' | 'violation';
  readonly text: string;
}

type HostWindow = Window & typeof globalThis & { hostLog: LogEntry[] };

/** Tag names of everything that is shown by an element of the library. */
const TAGS = 'topic-feed, topic-page, topic-hero, news-list, focus-card, quote-block, area-of-work-grid';

const frames = new Set<HTMLIFrameElement>();

export interface HostOptions {
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
  /** An origin, beside its own, that the page may fetch from. */
  readonly connect?: string;
}

export class HostPage {
  readonly window: HostWindow;

  constructor(readonly frame: HTMLIFrameElement) {
    this.window = frame.contentWindow as HostWindow;
  }

  get document(): Document {
    return this.window.document;
  }

  /** What the page said, threw and violated so far. */
  get log(): readonly LogEntry[] {
    return this.window.hostLog;
  }

  /** The only element that matches. */
  find<T extends Element = TopicElement>(selector: string, root: ParentNode = this.document): T {
    const found = root.querySelectorAll<T>(selector);
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`${found.length} elements match ${selector}`);
    return only;
  }

  /** Every element that matches, in document order, through all shadow roots; slotted content is not looked for. */
  deep<T extends Element = HTMLElement>(selector: string, root: ParentNode = this.document): T[] {
    const found: T[] = [];
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(selector)) found.push(element as T);
      if (element.shadowRoot) found.push(...this.deep<T>(selector, element.shadowRoot));
    }
    return found;
  }

  /** Resolves when every element on the page shows its content, or what stands in for it. */
  async settled(): Promise<void> {
    const elements = this.document.querySelectorAll<TopicElement>(TAGS);
    await Promise.all([...elements].map((element) => element.updateComplete));
  }
}

/** Opens a page of the demo site, or another address. */
export async function open(url: string, { width = 1000 }: HostOptions = {}): Promise<HostPage> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  frame.src = url;
  frames.add(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return new HostPage(frame);
}

/** Opens a host page around this markup. */
export function openHost(body: string, { width, ...options }: HostOptions = {}): Promise<HostPage> {
  const query = new URLSearchParams({ body, ...options });
  return open(`/host-page?${query.toString()}`, { width });
}

export function closeAll(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}
