// What the tests of the elements share: feeds on a real server, looking into shadow roots, the console.
import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import type { ElementState, FeedErrorLike, JsonFeedItem } from '../../src/index.js';
import { server } from '../server/address.js';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  /** What the `Retry-After` header says. */
  readonly retryAfter?: string | number;
  /** Whether requests wait until something else is published. */
  readonly hold?: boolean;
}

/** An address on the test server whose answer the test decides, and changes. */
export class Published {
  readonly name = crypto.randomUUID();
  readonly url = `${server}/made/${this.name}`;

  async set(body: unknown, answer: Answer = {}): Promise<void> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    await fetch(`${server}/publish/${this.name}`, { method: 'POST', body: JSON.stringify({ ...answer, body: text }) });
  }

  async requests(): Promise<number> {
    const response = await fetch(`${server}/count?path=${encodeURIComponent(`/made/${this.name}`)}`);
    return (await response.json()) as number;
  }
}

export async function publish(body: unknown, answer?: Answer): Promise<Published> {
  const published = new Published();
  await published.set(body, answer);
  return published;
}

export const publishPicture = () =>
  publish('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20"/></svg>', {
    type: 'image/svg+xml',
  });

/** A transparent picture, for which nobody is asked. */
export const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Whether the element shows a picture that has come. */
export const loaded = (element: Element) => {
  const image = one(element, 'img');
  return image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
};

export interface FeedFields {
  readonly title?: unknown;
  readonly description?: unknown;
  readonly language?: unknown;
  readonly _topic?: unknown;
}

export const feedOf = (items: readonly (JsonFeedItem | Record<string, unknown>)[], fields: FeedFields = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  ...fields,
  items,
});

/** An element of the library, as far as all of them are alike. */
export interface Loading extends HTMLElement {
  readonly state: ElementState;
  readonly updateComplete: Promise<boolean>;
  reload(): Promise<void>;
}

/** An element that shows items. */
export interface Showing extends Loading {
  items?: readonly JsonFeedItem[];
  limit?: number;
}

/** Puts markup into the page, and waits until the first element in it shows its content. */
export async function show<T extends Loading = Showing>(markup: string): Promise<T> {
  const element = put<T>(markup);
  await element.updateComplete;
  return element;
}

/** The same, without waiting. */
export const put = <T extends HTMLElement = Showing>(markup: string): T => fixtureSync(markup);

/** An element that was given these items. */
export async function showItems(tag: string, items: readonly unknown[], attributes = ''): Promise<Showing> {
  const element = put(`<${tag} ${attributes}></${tag}>`);
  element.items = items as JsonFeedItem[];
  await element.updateComplete;
  return element;
}

/** Waits for something that happens in its own time: nothing here says when. */
export const until = (condition: () => unknown, what: string) =>
  waitUntil(() => Boolean(condition()), what, { interval: 4, timeout: 15_000 });

/** Waits until the element has answered to what was just done to it. */
export async function settled(element: Loading): Promise<void> {
  // Mutation observers come between: they are called after the microtasks that are waiting now.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

export const textOf = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What can be read in a node, through its slots and shadow roots. */
export function flatText(node: Node | null | undefined): string {
  const read = (at: Node): string => {
    if (!(at instanceof Element)) return at instanceof Text ? at.data : '';
    if (at.matches('script, style, template, [hidden]')) return '';
    const slotted = at instanceof HTMLSlotElement && at.assignedNodes().length ? at.assignedNodes() : undefined;
    return [...(slotted ?? (at.shadowRoot ?? at).childNodes)].map(read).join(' ');
  };
  return node ? read(node).replace(/\s+/g, ' ').trim() : '';
}

export function root(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
}

export const all = (element: Element, selector: string) => [...root(element).querySelectorAll<HTMLElement>(selector)];

/** The same, and in the shadow roots within. */
export const deep = (element: Element, selector: string): HTMLElement[] =>
  all(element, '*').flatMap((node) => [
    ...(node.matches(selector) ? [node] : []),
    ...(node.shadowRoot ? deep(node, selector) : []),
  ]);

export const one = (element: Element, selector: string) => root(element).querySelector<HTMLElement>(selector);

export const parts = (element: Element, name: string) => all(element, `[part~="${name}"]`);

export const part = (element: Element, name: string) => one(element, `[part~="${name}"]`);

/** The part, which has to be there. */
export function need(element: Element, name: string): HTMLElement {
  const found = part(element, name);
  if (!found) throw new Error(`<${element.localName}> shows no part "${name}"`);
  return found;
}

export const texts = (element: Element, name: string) => parts(element, name).map(textOf);

export const visible = (node: Element | null | undefined) => Boolean(node?.checkVisibility());

export const status = (element: Element) => one(element, '[role=status]');

/** From now on, what a polite live region of these elements announces: what comes into it. */
export function announcements(elements: readonly Element[]): () => string[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  for (const element of elements)
    observer.observe(root(element), { childList: true, characterData: true, subtree: true });
  const said = ({ target, addedNodes, type }: MutationRecord) => {
    const { parentElement } = target;
    const region = (target instanceof Element ? target : parentElement)?.closest('[role=status]');
    const text = type === 'childList' ? [...addedNodes].map(textOf).join('') : textOf(target);
    return region && text ? [`${(region.getRootNode() as ShadowRoot).host.localName}: ${text}`] : [];
  };
  return () => {
    records.push(...observer.takeRecords());
    observer.disconnect();
    return records.flatMap(said);
  };
}

/** The custom states that are on, of the four in the contract. */
export const customStates = (element: Element) =>
  ['loading', 'ready', 'empty', 'error'].filter((name) => element.matches(`:state(${name})`));

export function expectState(element: Loading, state: ElementState): void {
  expect(element.state).to.equal(state);
  expect(customStates(element)).to.deep.equal(state === 'initial' ? [] : [state]);
  expect(element.getAttribute('aria-busy')).to.equal(state === 'loading' ? 'true' : null);
}

/** What the console was warned of in the test that runs. Only the library warns here, so every warning counts. */
export const said: string[] = [];
const { warn } = console;
beforeEach(() => {
  said.length = 0;
  console.warn = (...words: unknown[]) => said.push(String(words[0]));
});
afterEach(() => {
  console.warn = warn;
});

/** In the tests of a `describe`, it is always this moment; the function that it returns makes it another one. */
export function stopClock(iso: string): (iso: string) => void {
  const { now } = Date;
  let time = iso;
  beforeEach(() => {
    time = iso;
    Date.now = () => Date.parse(time);
  });
  afterEach(() => {
    Date.now = now;
  });
  return (other) => (time = other);
}

/** Runs something during which errors may reach the window, and gives them back. */
export async function uncaught(run: () => Promise<unknown>): Promise<unknown[]> {
  const errors: unknown[] = [];
  const { onerror } = window; // the test framework's, for which each error is a failure
  const { error: log } = console;
  console.error = () => {};
  window.onerror = (_message, _source, _line, _column, error) => errors.push(error) > 0;
  try {
    await run();
  } finally {
    window.onerror = onerror;
    console.error = log;
  }
  return errors;
}

/** Everything of these kinds that arrives at the document. */
export function hear<K extends keyof HTMLElementEventMap>(...types: K[]): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  const keep = (event: Event) => heard.push(event as HTMLElementEventMap[K]);
  for (const type of types) document.addEventListener(type, keep);
  listening.push(() => types.forEach((type) => document.removeEventListener(type, keep)));
  return heard;
}
const listening: (() => void)[] = [];
afterEach(() => listening.splice(0).forEach((stop) => stop()));

export const errorFields = ({ code, url, status }: FeedErrorLike) => ({ code, url, status });

/** Strings that would do something if they ever became markup, script or style. */
export const HOSTILE = [
  '<img src=x onerror="globalThis.hacked=1">',
  '<svg onload=globalThis.hacked=1>',
  '"><script>globalThis.hacked=1</script>',
  "' onmouseover='globalThis.hacked=1' x='",
  '${globalThis.hacked=1}',
  '{{constructor.constructor("globalThis.hacked=1")()}}',
  '<!--?lit$1$--><?lit$2$>',
  '&lt;img src=x onerror=globalThis.hacked=1&gt;',
  '</style><style>*{display:none}</style>',
  '\u202e\u2066 turned around',
] as const;
export const HOSTILE_URLS = [
  'javascript:globalThis.hacked=1',
  ' java\nscript:globalThis.hacked=1',
  'data:text/html,<script>globalThis.hacked=1</script>',
  'vbscript:hacked',
  'blob:https://example.org/1',
] as const;

declare global {
  var hacked: unknown;
}

/** Fails where anything of a hostile string has become more than text. */
export function expectHarmless(element: Element): void {
  for (const node of root(element).querySelectorAll('*')) {
    const { localName } = node;
    if (node.shadowRoot) expectHarmless(node);
    expect(['script', 'style', 'iframe', 'object', 'embed', 'form', 'input', 'svg', 'base']).not.to.include(localName);
    for (const { name, value } of node.attributes) {
      expect(name, localName).not.to.match(/^(on|style|srcdoc|action)/);
      if (/^(href|src|srcset|cite)$/.test(name)) expect(value).to.match(/^(https?:|data:image\/(gif|png);|#)/);
    }
  }
  expect(globalThis.hacked).to.equal(undefined);
}
