// What only Chromium's inspector knows: how assistive technology gets an element, which fonts draw its text, and what is
// left in memory.

/** Asks about `globalThis.inspected`, in which test/commands.ts has put an element. */
async function inspect(page, ask) {
  const client = await page.createCDPSession();
  const send = (method, params) => client.send(method, params);
  try {
    await send('DOM.enable');
    const { result } = await send('Runtime.evaluate', { expression: 'inspected' });
    const { node } = await send('DOM.describeNode', { objectId: result.objectId, depth: -1, pierce: true });
    return await ask(send, [...within(node)]);
  } finally {
    await client.detach();
  }
}

/** A node of the DOM and all below it, through shadow roots, not into frames. */
function* within(node) {
  yield node;
  const { shadowRoots = [], pseudoElements = [], children = [] } = node;
  for (const child of [...shadowRoots, ...pseudoElements, ...children]) yield* within(child);
}

const clean = (text) => text.replace(/\s+/g, ' ').trim();

/** Roles without a meaning, which are written only where something else is known of the node. */
const PLAIN = ['none', 'generic'];
/** The insides of these are not the page's, and not the same in each version of the browser. */
const CLOSED = ['iframe', 'video', 'audio'];
const VALUES = ['expanded', 'pressed', 'checked'];
const FLAGS = ['selected', 'disabled', 'busy'];

/** What is written of a node beside its role and name. The inspector has some of it only as attributes. */
function marksOf(role, { properties = [], description }, attributes) {
  const property = (name) => properties.find((one) => one.name === name)?.value.value;
  const marks = {
    level: role === 'heading' ? property('level') : undefined,
    ...Object.fromEntries(VALUES.map((name) => [name, property(name)])),
    ...Object.fromEntries(FLAGS.map((name) => [name, property(name) ? '' : undefined])),
    description: description?.value ? `"${clean(description.value)}"` : undefined,
    current: attributes['aria-current'],
    // Says something of a node that is written anyway.
    lang: PLAIN.includes(role) ? undefined : attributes.lang,
  };
  return Object.entries(marks).flatMap(([name, value]) =>
    value === undefined ? [] : value === '' ? `[${name}]` : `[${name}=${value}]`,
  );
}

/** Lines, and between them pieces of text: those that stand side by side are put together, and become lines. */
function linesOf(parts) {
  const lines = [];
  let text = '';
  for (const { line, text: piece = '' } of [...parts, { line: null }]) {
    text += piece;
    if (line === undefined) continue;
    if (clean(text)) lines.push(`text: ${clean(text)}`);
    if (line !== null) lines.push(line);
    text = '';
  }
  return lines;
}

/**
 * The accessibility tree of an element: one line a node, `role "name" [flag] [property=value]`, children indented.
 * Text that is alone in a node follows on its line, `paragraph: text`, unless it is the node's name already.
 */
export const accessibilityTree = (page) =>
  inspect(page, async (send, elements) => {
    const { nodes } = await send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const childrenOf = ({ childIds = [] }) => childIds.flatMap((id) => byId.get(id) ?? []);
    const attributesOf = new Map(
      elements.map(({ backendNodeId, attributes: list = [] }) => {
        const pairs = list.flatMap((name, index) => (index % 2 ? [] : [[name, list[index + 1]]]));
        return [backendNodeId, Object.fromEntries(pairs)];
      }),
    );

    function partsOf(node) {
      const role = (node.role?.value ?? 'none').toLowerCase();
      const text = node.name?.value ?? '';
      if (role === 'statictext' || role === 'linebreak') return [{ text }];
      if (role === 'listmarker') return [];
      const children = CLOSED.includes(role) ? [] : childrenOf(node).flatMap(partsOf);
      if (node.ignored) return children;

      const name = clean(text);
      const marks = marksOf(role, node, attributesOf.get(node.backendDOMNodeId) ?? {});
      // A box of its own, though without meaning: its text does not run on into the next.
      if (PLAIN.includes(role) && !name && !marks.length) return [{ text: ' ' }, ...children, { text: ' ' }];
      const line = [role, ...(name ? [JSON.stringify(name)] : []), ...marks].join(' ');
      const [first, ...more] = linesOf(children);
      if (!first || (first === `text: ${name}` && !more.length)) return [{ line }];
      if (!more.length && first.startsWith('text: ')) return [{ line: line + first.slice(4) }];
      return [{ line }, ...[first, ...more].map((inner) => ({ line: `  ${inner}` }))];
    }

    const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === elements[0].backendNodeId);
    return root ? linesOf(partsOf(root)).join('\n') : '';
  });

/** `font: text`, where an element has text that is drawn in a font of the machine rather than of the page. */
export const strangeFonts = (page) =>
  inspect(page, async (send, nodes) => {
    const drawn = nodes.filter(({ nodeValue, pseudoType }) => nodeValue?.trim() || pseudoType);
    await send('DOM.getDocument', { depth: 0 });
    await send('CSS.enable');
    const { nodeIds } = await send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: drawn.map(({ backendNodeId }) => backendNodeId),
    });
    const found = [];
    for (const [index, { nodeValue, pseudoType }] of drawn.entries()) {
      const { fonts } = await send('CSS.getPlatformFontsForNode', { nodeId: nodeIds[index] });
      const strange = fonts.filter(({ isCustomFont }) => !isCustomFont);
      const text = nodeValue.trim() || `::${pseudoType}`;
      found.push(...strange.map(({ familyName }) => `${familyName}: ${text}`));
    }
    return found;
  });

/** `{ documents, nodes, jsEventListeners }`: what there is of each, once all is gone that nobody can reach any more. */
export async function countersOf(page) {
  const client = await page.createCDPSession();
  try {
    // What is held by what goes first, goes second.
    for (let pass = 0; pass < 3; pass++) await client.send('HeapProfiler.collectGarbage');
    return await client.send('Memory.getDOMCounters');
  } finally {
    await client.detach();
  }
}
