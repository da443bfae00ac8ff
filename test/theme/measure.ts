// What the eye gets of an element: colours as they are drawn, texts and boxes where they are, through shadow roots.

/** Red, green, blue, from 0 to 255. */
export type Colour = readonly [number, number, number];

export const WHITE: Colour = [255, 255, 255];

const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
})!;
const painted = new Map<string, Colour>();

/** The colour that is seen where `colour`, as style sheets or computed styles write it, is painted over another. */
export function over(behind: Colour, colour: string): Colour {
  const key = `${behind.join()} ${colour}`;
  const known = painted.get(key);
  if (known) return known;
  pen.fillStyle = `rgb(${behind.join()})`;
  pen.fillRect(0, 0, 1, 1);
  // The canvas keeps the colour that it has when it does not know the new one.
  for (const other of ['#123456', '#654321']) {
    pen.fillStyle = other;
    pen.fillStyle = colour;
    if (pen.fillStyle === other) throw new Error(`The canvas does not know the colour ${colour}.`);
  }
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  const seen: Colour = [red!, green!, blue!];
  painted.set(key, seen);
  return seen;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

// Nodes of frames are of classes of their own, so they are told apart by what they have.
const isElement = (node: Node | null): node is Element => node?.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isRoot = (node: Node | null): node is ShadowRoot => node !== null && 'host' in node && 'mode' in node;

/** The element around a node as it is drawn: through slots and out of shadow roots. */
export function around(node: Node): Element | undefined {
  const parent = (node as Element | Text).assignedSlot ?? node.parentNode;
  if (isRoot(parent)) return parent.host;
  return isElement(parent) ? parent : undefined;
}

/** An element and all that it is drawn in, innermost first. */
export function* chain(element: Element | undefined): Generator<Element> {
  for (let at = element; at; at = around(at)) yield at;
}

/** What is drawn directly in an element. */
function inside(element: Element): readonly Node[] {
  const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return slotted.length ? slotted : [...(element.shadowRoot ?? element).childNodes];
}

/** An element and everything that is drawn in it, in the order in which it is read. */
export function* flat(element: Element): Generator<Element> {
  yield element;
  for (const node of inside(element)) if (isElement(node)) yield* flat(node);
}

export const find = (element: Element, selector: string): HTMLElement[] =>
  [...flat(element)].filter((node): node is HTMLElement => node.matches(selector));

const mix = (from: Colour, to: Colour, share: number): Colour =>
  [0, 1, 2].map((index) => from[index]! + (to[index]! - from[index]!) * share) as unknown as Colour;

/** The colour in which something is seen that an element draws on itself, and the one of the ground that it stands on. */
export function seen(
  colour: string,
  element: Element | undefined,
): { readonly colour: Colour; readonly ground: Colour } {
  let ground = WHITE;
  const groups: { readonly behind: Colour; readonly opacity: number }[] = [];
  for (const at of [...chain(element)].reverse()) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
    if (backgroundImage !== 'none') throw new Error(`A picture behind <${at.localName}> cannot be measured.`);
    if (opacity !== '1') groups.unshift({ behind: ground, opacity: Number(opacity) });
    ground = over(ground, backgroundColor);
  }
  let mark = over(ground, colour);
  for (const { behind, opacity } of groups) {
    mark = mix(behind, mark, opacity);
    ground = mix(behind, ground, opacity);
  }
  return { colour: mark, ground };
}

/** The ground that an element is on. */
export const groundOf = (element: Element): Colour => seen('transparent', around(element)).ground;

/** Whether anything of an element can be seen. What is for assistive technology alone has a pixel. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (const at of chain(element)) {
    const { overflowX } = getComputedStyle(at);
    const { width, height } = at.getBoundingClientRect();
    if (overflowX !== 'visible' && (width <= 1 || height <= 1)) return false;
  }
  return true;
}

export interface Piece {
  /** The words, or what a style sheet puts before or after an element. */
  readonly text: string;
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  /** Where its lines are, as far as nothing cuts them off. */
  readonly boxes: readonly DOMRect[];
  /** Whether something does. */
  readonly cut: boolean;
}

/** What of a box is left where something around it cuts it off. */
function uncut(box: DOMRect, element: Element): DOMRect | undefined {
  let { left, top, right, bottom } = box;
  for (const at of chain(element)) {
    if (getComputedStyle(at).overflowX === 'visible') continue;
    const frame = at.getBoundingClientRect();
    left = Math.max(left, frame.left);
    top = Math.max(top, frame.top);
    right = Math.min(right, frame.right);
    bottom = Math.min(bottom, frame.bottom);
  }
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : undefined;
}

/** Boxes of letters are a little higher than their lines, so some of the height may be missing. */
const isLess = (part: DOMRect, whole: DOMRect) => part.width < whole.width - 1 || part.height < 0.7 * whole.height;

/** Every piece of text that is seen in an element. */
export function* pieces(root: Element): Generator<Piece> {
  for (const element of flat(root)) {
    if (!isSeen(element)) continue;
    for (const node of inside(element)) {
      if (!isText(node) || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter(({ width, height }) => width && height);
      const boxes = lines.flatMap((box) => uncut(box, element) ?? []);
      const cut = boxes.length < lines.length || boxes.some((box, index) => isLess(box, lines[index]!));
      if (boxes.length) yield { text: node.data.trim(), element, style: getComputedStyle(element), boxes, cut };
    }
    for (const pseudo of ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (/^open-quote|^"[^"]*[^\s"]/.test(style.content))
        yield { text: style.content, element, style, boxes: [], cut: false };
    }
  }
}

/** What WCAG 2.2 asks of a text of this size and weight. */
export const required = ({ fontSize, fontWeight }: CSSStyleDeclaration): number =>
  parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;

export interface Measured {
  readonly what: string;
  readonly ratio: number;
  readonly required: number;
}

/** The contrast of every text that is seen in an element, lowest first. */
export function textContrast(root: Element): Measured[] {
  return [...pieces(root)]
    .map(({ text, element, style }) => {
      const { colour, ground } = seen(style.color, element);
      return {
        what: `${where(element)} "${text.slice(0, 40)}" ${colour.join()} on ${ground.join()}`,
        ratio: contrast(colour, ground),
        required: required(style),
      };
    })
    .sort((a, b) => a.ratio - b.ratio);
}

/** Where something is, for a message. */
export function where(element: Element): string {
  const { localName, part, className } = element;
  const host = [...chain(element)].find((at) => at.localName.includes('-') && at !== element);
  return [host?.localName, [localName, ...part, ...className.split(/\s+/)].filter(Boolean).join('.')]
    .filter(Boolean)
    .join(' ');
}

export const failing = (measured: readonly Measured[]): string[] =>
  measured
    .filter(({ ratio, required: least }) => ratio < least)
    .map(({ what, ratio, required: least }) => `${what}: ${ratio.toFixed(2)}, not ${least}`);

/** What has the focus, in the innermost shadow root. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** What is on top at a point, in the innermost shadow root. */
export function onTop(x: number, y: number, page = document): Element | null {
  let at = page.elementFromPoint(x, y);
  for (let within = at?.shadowRoot?.elementFromPoint(x, y); within && within !== at;) {
    at = within;
    within = at.shadowRoot?.elementFromPoint(x, y);
  }
  return at;
}
