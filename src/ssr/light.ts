import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { lightItem } from './light-item.js';
import { attributeOf, type Place } from './page.js';
import type { Rendering, TopicRenderer } from './renderer.js';
import { isStructuredData } from './unbake.js';

/** What an attribute says wherever the markup is read. Others are for our style sheets and scripts. */
const ATTRIBUTES = /* @__PURE__ */ new Set(
  'href hreflang rel src srcset sizes alt width height loading decoding referrerpolicy datetime cite lang dir start reversed value colspan rowspan scope aria-current title'.split(
    ' ',
  ),
);
/** What only lays out what is in it. */
const FRAMES = new Set(['div', 'span', 'slot']);
/** What does nothing without scripts, or is there for the eye alone. */
const DEAD = new Set(['button', 'style', 'script', 'i']);
/** What says something though there is no text in it. */
const THINGS = new Set(['img', 'br', 'hr', 'td', 'th']);

const SPACE = { nodeName: '#text', value: ' ' } as Tree.TextNode;

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

/**
 * What is to stand between the tags of an element; undefined where that stays as it is, because it says already what there
 * is to say, or because there is nothing better.
 */
export async function lightFor(
  renderer: TopicRenderer,
  isReady: boolean,
  info: Rendering,
): Promise<string | undefined> {
  const item = renderer.writtenItem();
  if (item) return lightItem(item.item, item.level);
  return isReady && renderer.isFromElsewhere ? lightOf(await renderer.content(info)) : undefined;
}

/** What has to stay between the tags: data of the author's, and what goes into a named slot. */
export function keptIn({ node }: Place, html: string): string {
  return node.childNodes
    .filter(isElement)
    .filter((child) => (child.tagName === 'script' && !isStructuredData(child)) || attributeOf(child, 'slot'))
    .map(({ sourceCodeLocation: at }) => (at ? html.slice(at.startOffset, at.endOffset) : ''))
    .join('');
}

/**
 * What an element renders, as plain HTML that needs neither style sheet nor script: headings, lists, links, pictures, dates.
 *
 * @param shadow  The content of its shadow root as text, with those of the elements in it.
 */
function lightOf(shadow: string): string {
  const root = parseFragment(shadow);
  root.childNodes = plain(root.childNodes, []);
  return serialize(root);
}

/**
 * @param slotted  What an element has between its tags, for the slots of its shadow root.
 */
function plain(nodes: readonly Tree.ChildNode[], slotted: readonly Tree.ChildNode[]): Tree.ChildNode[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return 'value' in node ? node : [];
    const { tagName, childNodes } = node;
    if (DEAD.has(tagName) || attributeOf(node, 'hidden') !== undefined || attributeOf(node, 'aria-hidden') === 'true')
      return [];
    if (tagName === 'slot') {
      const name = attributeOf(node, 'name') ?? '';
      const found = slotted.filter((one) => ((isElement(one) && attributeOf(one, 'slot')) || '') === name);
      return plain(found.length ? found : childNodes, []);
    }
    const shadow = childNodes.find((child) => isElement(child) && attributeOf(child, 'shadowrootmode') !== undefined);
    // An element that this one renders: what it renders stands in its place.
    if (shadow)
      return plain(
        (shadow as Tree.Template).content.childNodes,
        childNodes.filter((child) => child !== shadow),
      );
    const inside = plain(childNodes, slotted);
    if (!THINGS.has(tagName) && !inside.some(says)) return [];
    node.attrs = node.attrs.filter(({ name }) => ATTRIBUTES.has(name));
    if (FRAMES.has(tagName) && !node.attrs.length) return inside;
    // A section without a heading of its own is none.
    if (tagName === 'section' && !inside.some((child) => /^h[1-6]$/.test(child.nodeName))) return inside;
    // What our style sheet holds apart.
    node.childNodes = tagName === 'figcaption' ? inside.flatMap((child, i) => (i ? [SPACE, child] : child)) : inside;
    return node;
  });
}

const says = (node: Tree.ChildNode): boolean => isElement(node) || ('value' in node && node.value.trim() !== '');
