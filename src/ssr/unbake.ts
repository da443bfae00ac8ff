import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readNote } from '../elements/shared/baked/baked-note.js';
import { EMBEDDED_TYPE } from '../feed/embedded.js';
import { MARK } from '../seo/script.js';
import { attributeOf, readPlaces, type Place } from './page.js';

/** A feed that an earlier page came with. */
export interface Earlier {
  /** The address as it was written. */
  readonly feed: string;
  /** Where it was finally read from. */
  readonly url?: string;
  readonly json: string;
}

/** What a page was before it was baked, and the data that were put into it. */
export interface Unbaked {
  readonly html: string;
  readonly data: readonly Earlier[];
  /** On which lines of the baked page its elements stand, in their order; empty where those are the lines of `html`. */
  readonly lines: readonly number[];
}

/** What every trace of baking has in it, however it is written. */
const TRACES = /shadowrootmode|data-feed|data-topic-elements/i;

const isElement = (node: Tree.ChildNode | undefined): node is Tree.Element => node !== undefined && 'tagName' in node;

/**
 * Takes out of a page what baking has put into it. Nothing else: shadow roots that are somebody else's stay.
 *
 * @param mode  How it is going to be baked. As `light`, an element may keep all that stands between its tags, and then what
 *   that says to search engines, too.
 */
export function unbake(html: string, prefix: string, mode?: 'shadow' | 'light'): Unbaked {
  // Most pages have nothing of the kind: they are not read twice.
  if (!TRACES.test(html)) return { html, data: [], lines: [] };
  const data: Earlier[] = [];
  const cuts: (readonly [from: number, to: number])[] = [];
  const places = readPlaces(html, prefix);
  const ours = new Set<Tree.Node>(places.map(({ node }) => node));
  for (const place of places) {
    for (const node of insideOf(place, ours)) {
      if (!node.sourceCodeLocation) continue;
      const { startOffset, endOffset } = node.sourceCodeLocation;
      const written = attributeOf(node, 'data-feed');
      const isKept = mode === 'light' && attributeOf(place.node, 'jsonld') !== undefined;
      if (isShadow(node, place) || (isStructuredData(node) && !isKept)) cuts.push([startOffset, endOffset]);
      else if (node.tagName === 'script' && attributeOf(node, 'type') === EMBEDDED_TYPE && written !== undefined) {
        cuts.push([startOffset, endOffset]);
        const [json] = node.childNodes;
        data.push({
          feed: written,
          url: attributeOf(node, 'data-url'),
          json: json && 'value' in json ? json.value : '',
        });
      }
    }
  }
  return {
    html: without(
      html,
      cuts.sort(([one], [other]) => one - other),
    ),
    data,
    lines: places.map(({ line }) => line),
  };
}

/** The elements in one of ours, without those in others of ours. */
function* insideOf({ node }: Place, ours: ReadonlySet<Tree.Node>): Generator<Tree.Element> {
  const open = [...node.childNodes];
  for (let next = open.pop(); next; next = open.pop()) {
    if (!isElement(next) || ours.has(next)) continue;
    yield next;
    for (const child of next.childNodes) open.push(child);
  }
}

/** What `jsonld` asks for, as it was written by this library. */
export const isStructuredData = (node: Tree.Element): boolean => attributeOf(node, MARK) !== undefined;

function isShadow(node: Tree.Element, { inside }: Place): boolean {
  if (node.tagName !== 'template' || node.sourceCodeLocation?.startOffset !== inside) return false;
  const { content } = node as Tree.Template;
  const [first] = content.childNodes;
  return (
    attributeOf(node, 'shadowrootmode') !== undefined &&
    first !== undefined &&
    'data' in first &&
    readNote(first.data) !== undefined
  );
}

function without(text: string, cuts: readonly (readonly [from: number, to: number])[]): string {
  let rest = '';
  let at = 0;
  for (const [from, to] of cuts) {
    rest += text.slice(at, from);
    at = to;
  }
  return rest + text.slice(at);
}
