import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What an attribute says wherever the markup is read. Others are for our style sheets and scripts. */
const ATTRIBUTES = new Set(
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

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

const attribute = ({ attrs }: Tree.Element, name: string) => attrs.find((one) => one.name === name)?.value;

/**
 * What an element renders, as plain HTML that needs neither style sheet nor script: headings, lists, links, pictures, dates.
 *
 * @param shadow  The content of its shadow root as text, with those of the elements in it.
 */
export function lightOf(shadow: string): string {
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
    if (DEAD.has(tagName) || attribute(node, 'hidden') !== undefined || attribute(node, 'aria-hidden') === 'true') return [];
    if (tagName === 'slot') {
      const name = attribute(node, 'name') ?? '';
      const found = slotted.filter((one) => ((isElement(one) && attribute(one, 'slot')) || '') === name);
      return plain(found.length ? found : childNodes, []);
    }
    const shadow = childNodes.find((child) => isElement(child) && attribute(child, 'shadowrootmode') !== undefined);
    // An element that this one renders: what it renders stands in its place.
    if (shadow) return plain((shadow as Tree.Template).content.childNodes, childNodes.filter((child) => child !== shadow));
    const inside = plain(childNodes, slotted);
    if (!THINGS.has(tagName) && !inside.some(says)) return [];
    // The address of a film, which only print shows.
    if (attribute(node, 'class') === 'printed') return [link(node, inside)];
    if (FRAMES.has(tagName)) return inside;
    node.attrs = node.attrs.filter(({ name }) => ATTRIBUTES.has(name));
    // A section without a heading of its own is none.
    if (tagName === 'section' && !inside.some((child) => /^h[1-6]$/.test(child.nodeName))) return inside;
    node.childNodes = inside;
    return node;
  });
}

const says = (node: Tree.ChildNode): boolean => isElement(node) || ('value' in node && node.value.trim() !== '');

function link(node: Tree.Element, childNodes: Tree.ChildNode[]): Tree.Element {
  const href = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return { ...node, tagName: 'a', nodeName: 'a', attrs: [{ name: 'href', value: href }], childNodes };
}
