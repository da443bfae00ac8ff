import { defaultTreeAdapter, html, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Nodes of an author as markup, written as browsers write it. */
export function ownMarkup(nodes: readonly Node[]): string {
  const root = defaultTreeAdapter.createDocumentFragment();
  const open: (readonly [Iterable<Node>, Tree.ParentNode])[] = [[nodes, root]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [from, to] = next;
    for (const node of from) {
      if (node.nodeType === 3) defaultTreeAdapter.insertText(to, node.textContent ?? '');
      if (node.nodeType !== 1) continue;
      const { attributes, childNodes, localName } = node as Element;
      const attrs = Array.from(attributes, ({ name, value }) => ({ name, value }));
      const copy = defaultTreeAdapter.createElement(localName, html.NS.HTML, attrs);
      defaultTreeAdapter.appendChild(to, copy);
      open.push([childNodes, copy]);
    }
  }
  return serialize(root);
}
