// What a page shows: its lines of text, where its links lead and its pictures are, through shadow roots and slots.
const INLINE = new Set(['A', 'B', 'BDI', 'SMALL', 'SPAN', 'STRONG']);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'DIALOG', 'BUTTON']);

bench.visible = (root) => {
  const hrefs = [];
  const srcs = [];
  let text = '';
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || SILENT.has(node.tagName)) return;
    if (getComputedStyle(node).display === 'none') return;
    if (node.localName === 'a') hrefs.push(node.href);
    if (node.localName === 'img') srcs.push(node.src);
    const inline = INLINE.has(node.tagName) && getComputedStyle(node).display === 'inline';
    if (!inline) text += '\n';
    const assigned = node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : [];
    for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes) walk(child);
    if (!inline) text += '\n';
  };
  walk(root);
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return { lines: lines.filter(Boolean), hrefs, srcs };
};
