// What only pages with content that was rendered before they came need (declarative shadow DOM), in a file that only they
// load.
import { hydrate } from '@lit-labs/ssr-client';
import type { ReactiveElement, RenderOptions } from 'lit';
import { EMBEDDED, readEmbedded, type Embedded } from '../../../feed/embedded.js';
import type { Feed } from '../../../feed/model.js';
import { withoutFragment } from '../../../feed/url.js';
import { baked } from './baked.js';
import { readNote } from './baked-note.js';
import type { TopicElement } from '../topic-element.js';

/** What can be taken over. */
export interface Host extends ReactiveElement {
  readonly renderOptions?: RenderOptions;
  /** The feed at an address, where it came with the page. */
  embedded?: (url: string) => Feed | undefined;
}

/** An element that shows some items of a feed. */
export interface Selecting extends Host {
  readonly section?: unknown;
  readonly tag?: unknown;
  readonly limit?: unknown;
  readonly items?: unknown;
  reload?(): Promise<void>;
}

/** The feeds that came with the page, by the elements that hold them. */
const scripts = new WeakMap<Element, Promise<Embedded | undefined>>();
const known = new WeakMap<Feed, Embedded>();

/** Hands an element the feeds that came with the page, so that it need not ask for its own. */
async function prepare(host: Host): Promise<void> {
  const { ownerDocument } = host;
  // The data may come behind the element.
  if (ownerDocument.readyState === 'loading')
    await new Promise((done) => ownerDocument.addEventListener('DOMContentLoaded', done, { once: true }));
  const feeds = new Map<string, Feed>();
  for (let root: Node | undefined = host; root; root = root instanceof ShadowRoot ? root.host : undefined) {
    root = root.getRootNode();
    for (const script of (root as ShadowRoot).querySelectorAll<HTMLScriptElement>(EMBEDDED)) {
      let reading = scripts.get(script);
      if (!reading) {
        reading = readEmbedded(script.dataset, script.text, script.baseURI);
        scripts.set(script, reading);
      }
      const found = await reading;
      // The nearest ones are its own.
      if (!found || feeds.has(found.address)) continue;
      feeds.set(found.address, found.feed);
      known.set(found.feed, found);
    }
  }
  host.embedded = (url) => feeds.get(withoutFragment(url));
}

/**
 * Prepares an element whose shadow root was there before it.
 *
 * @returns what is to be called before each render: whether what is there stays as it is for now. Once it has something to
 *   show in its place, the element has taken it over.
 */
export async function takeOver(host: TopicElement): Promise<() => boolean> {
  await prepare(host);
  let isDone = false;
  return () => {
    if (isDone) return false;
    const pending = host['pending']();
    void pending?.then(() => host.requestUpdate());
    // It is given up for nothing but content.
    if (pending || !/ready|empty/.test(host.state)) return true;
    isDone = true;
    adopt(host, host.renderRoot as ShadowRoot, () => host['render'](), host['feedState'].feed);
    return false;
  };
}

/**
 * Makes what is in a shadow root the element's own: its nodes stay. What was made of other data, or by another version,
 * goes, and is rendered anew.
 *
 * @param render  What the element would render.
 * @param feed  What it shows, where that is a feed.
 */
export function adopt(host: Selecting, root: ShadowRoot, render: () => unknown, feed?: Feed): void {
  const note = readNote((root.firstChild as Partial<Comment> | null)?.data);
  const source = feed && known.get(feed);
  host.embedded = undefined;
  try {
    if (note?.version !== __VERSION__ || !isComplete(root) || (feed && !source && !hasItems(host)))
      throw new Error('it is another one');
    baked.at = note.at;
    hydrate(render(), root, { host, ...host.renderOptions });
    root.firstChild?.remove();
    // Those of the element are adopted.
    for (const style of root.querySelectorAll('style:not([data-rich])')) style.remove();
    // Texts are not read again, which would have brought along what rich-text.ts does for them.
    for (const image of root.querySelectorAll<HTMLImageElement>('.rich img'))
      image.addEventListener('error', () => (image.hidden = true), { once: true });
    for (const image of root.querySelectorAll('img')) tellIfBroken(image);
    if (root.querySelector('.rich :is(.scroll,pre)'))
      void import('../rich/rich-text.js').then(
        ({ watchWidths }) => watchWidths(root),
        () => undefined,
      );
    if (source?.partial) askForMore(host);
  } catch {
    root.replaceChildren();
    delete (root as { _$litPart$?: unknown })['_$litPart$'];
  } finally {
    baked.at = undefined;
  }
}

/** Whether it begins as all of them do: a note, the styles, and the mark of a template. */
function isComplete({ firstChild }: ShadowRoot): boolean {
  let node = firstChild?.nextSibling;
  while (node?.nodeName === 'STYLE') node = node.nextSibling;
  return node !== firstChild?.nextSibling && (node as Partial<Comment> | null)?.data?.startsWith('lit-part ') === true;
}

/** Whether its items stand in the page: in itself, or in the page of sections that renders it. */
function hasItems(host: Selecting): boolean {
  const { host: around } = host.getRootNode() as Partial<ShadowRoot>;
  if (host.querySelector(':scope > script[type="application/json"]')) return !host.items;
  return around !== undefined && hasItems(around as Selecting);
}

/** What failed before anybody listened fails once more. */
function tellIfBroken(image: HTMLImageElement): void {
  if (!image.complete || image.naturalWidth) return;
  image.decode().catch(() => image.dispatchEvent(new Event('error')));
}

/** Has the whole feed loaded when the element is to show something else than it was made with. */
function askForMore(host: Selecting): void {
  const wish = () => JSON.stringify([host.section, host.tag, host.limit]);
  const before = wish();
  let isWhole = false;
  host.addController({
    hostUpdated() {
      if (isWhole || wish() === before) return;
      isWhole = true;
      void host.reload?.();
    },
  });
}

/** What nodes that no template knows were made of, by what stands for their place. */
const kept = new WeakMap<object, unknown>();

baked.keeps = (directive, start, from) => {
  // Paragraphs have no mark of a template of their own.
  if (baked.at && (start as Comment).data !== 'lit-part') kept.set(directive, from);
  if (kept.get(directive) === from) return kept.has(directive);
  kept.delete(directive);
  return false;
};
