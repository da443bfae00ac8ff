// Opens real pages in frames of the test page. They come with the headers of a strict host, see host-pages.mjs.
import type { TopicElement } from '../../src/elements/shared/topic-element.js';

export interface LogEntry {
  readonly level: 'warn' | 'error' | 'uncaught' | 'violation';
  readonly text: string;
}

/** A layout shift: its share of Cumulative Layout Shift, and what moved from where to where, in words. */
export interface Shift {
  readonly value: number;
  /** Whether the visitor may have brought it about; such a shift does not count. */
  readonly hadRecentInput: boolean;
  readonly moved: readonly string[];
}

type HostWindow = Window & typeof globalThis & { hostLog: LogEntry[]; hostShifts: () => Shift[] };

const frames = new Set<HTMLIFrameElement>();

export interface HostOptions {
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: string;
  /** An origin, beside its own, that the page may fetch from. */
  readonly connect?: string;
  /** Markup at the beginning of the page. */
  readonly head?: string;
  /** A Content Security Policy in the place of the demo site's. */
  readonly policy?: string;
  /** The address of a script that runs before everything else. */
  readonly script?: string;
  /** Folder of the elements, see host-pages.mjs, or that of an app, or one on another host. */
  readonly from?:
    | `http${string}`
    | 'no-chunks'
    | 'older'
    | 'other'
    | `tampered${string}`
    | `late/${string}`
    | `test/apps/dist/${string}`;
  /** `autoload.js` in the place of the one file, or the file of an app. */
  readonly file?: `autoload.js${string}` | 'main.js';
  /** What the script says in `data-prefix`. */
  readonly prefix?: string;
  /** Has the page rendered before it comes. The prefix is that of the page. */
  readonly bake?: BakeOptions;
  /** What is changed in the page after that: patterns, and what is put in their places. */
  readonly edits?: readonly (readonly [pattern: string, replacement: string])[];
}

export interface BakeOptions {
  /** Another time than now, in milliseconds since 1970. */
  readonly now?: number;
  readonly nonce?: string;
  /** Whether the policy names the styles; true when absent. */
  readonly hashes?: boolean;
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

  /** Everything that has moved by itself since the page was first painted. Chromium only. */
  get shifts(): readonly Shift[] {
    return this.window.hostShifts().filter(({ hadRecentInput }) => !hadRecentInput);
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
    const elements = this.document.querySelectorAll<Element & Partial<TopicElement>>('*');
    await Promise.all([...elements].map((element) => element.updateComplete));
  }

  /** Resolves when also the pictures in view have come, and all that is painted. */
  async painted(): Promise<void> {
    await this.settled();
    const inView = ({ top, bottom }: DOMRect) => top < this.window.innerHeight && bottom > 0;
    const pictures = this.deep<HTMLImageElement>('img').filter((img) => inView(img.getBoundingClientRect()));
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    // What is painted in one frame is told in the next.
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => this.window.requestAnimationFrame(resolve));
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
export function openHost(body: string, { width, bake, edits, ...options }: HostOptions = {}): Promise<HostPage> {
  const query = new URLSearchParams({ body });
  if (bake) query.set('bake', JSON.stringify({ prefix: options.prefix, ...bake }));
  if (edits) query.set('edits', JSON.stringify(edits));
  for (const [name, value] of Object.entries(options)) if (value !== undefined) query.set(name, String(value));
  return open(`/host-page?${query.toString()}`, { width });
}

/**
 * Opens a page up to three times, until it is as it has to be: on a busy machine one is painted while it is still being read.
 * What our code does wrong, it does each time.
 */
export async function openUntil<Page>(opened: () => Promise<Page>, isRight: (page: Page) => boolean): Promise<Page> {
  for (let round = 1; ; round++) {
    const page = await opened();
    if (isRight(page) || round === 3) return page;
  }
}

export function closeAll(): void {
  for (const frame of frames) frame.remove();
  frames.clear();
}
