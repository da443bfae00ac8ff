import { SEVERITIES, type Finding } from '../../../doctor/finding.js';
import { groupsOf, placeText, summary } from '../../../doctor/groups.js';

const CSS = `
  .debug {
    margin-block: 1em 0;
    border: 1px dashed;
    border-radius: var(--topic-radius, 0);
    padding: 0.5em 0.75em;
    font: 0.875em/1.5 ui-monospace, monospace;
    text-align: start;
  }
  .debug summary { cursor: pointer; }
  .debug ul { margin: 0; padding: 0; list-style: none; }
  .debug li { margin-block: 1em; }
  .debug p { margin: 0; overflow-wrap: anywhere; }
  .debug pre { overflow: auto; margin: 0.25em 0; border-inline-start: 2px solid; padding-inline-start: 0.75em; }
  @media print { .debug { display: none; } }
`;

const MAX_PLACES = 5;

/**
 * A document takes only those that were made in it. As in rich-text.ts: what two files share that are loaded apart is a third
 * one, or bytes for everybody.
 */
const sheets = new WeakMap<Document, CSSStyleSheet>();

/** The line below an element, with what was found behind it. Plain nodes: nothing of a feed is ever markup. */
export function showPanel(root: ShadowRoot, findings: readonly Finding[]): HTMLElement {
  const panel = element('details', { class: 'debug', lang: 'en', dir: 'ltr' }, [
    element('summary', {}, [`topic-elements debug: ${summary(findings)}`]),
    element('ul', { role: 'list' }, inOrder(findings).map(describe)),
  ]);
  const before = panelIn(root);
  if (before?.open) panel.toggleAttribute('open', true);
  before?.remove();
  root.append(panel);
  dressPanel(root);
  return panel;
}

/** Gives the line its style, in whichever document it has come. */
export function dressPanel(root: ShadowRoot): void {
  const { ownerDocument } = root;
  const { defaultView } = ownerDocument;
  // Nobody sees a document without a window, and jsdom adopts no styles.
  if (!defaultView || !('adoptedStyleSheets' in root)) return;
  let sheet = sheets.get(ownerDocument);
  if (!sheet) {
    sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(CSS);
    sheets.set(ownerDocument, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

export const panelIn = (root: ShadowRoot): HTMLDetailsElement | null =>
  root.querySelector<HTMLDetailsElement>('details.debug');

export function hidePanel(root: ShadowRoot): void {
  panelIn(root)?.remove();
  const sheet = sheets.get(root.ownerDocument);
  if (sheet) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}

/** Groups of findings, the gravest first. */
export const inOrder = (findings: readonly Finding[]): Finding[][] =>
  SEVERITIES.flatMap((severity) => groupsOf(findings.filter((one) => one.severity === severity)));

/** What was found, as lines of text: the fault, the places, what is wrong. */
export function linesOf(group: readonly Finding[]): string[] {
  const [first] = group;
  if (!first) return [];
  const places = group.map(({ where }) => placeText(where)).filter(Boolean);
  const more = places.length > MAX_PLACES ? ` and ${places.length - MAX_PLACES} more` : '';
  const messages = [...new Set(group.map(({ message }) => message))].slice(0, MAX_PLACES);
  return [
    `${first.severity}: ${first.id}`,
    [first.where.url, ...places.slice(0, MAX_PLACES)].join('; ') + more,
    ...messages,
  ];
}

/** What to paste, by where. */
export const fixesOf = ([first]: readonly Finding[]): [where: string, text: string][] =>
  Object.entries(first?.fix ?? {}).filter(([, text]) => text);

function describe(group: readonly Finding[]): HTMLElement {
  const [title = '', ...lines] = linesOf(group);
  return element('li', {}, [
    element('p', {}, [element('strong', {}, [title])]),
    ...lines.map((line) => element('p', {}, [line])),
    ...fixesOf(group).flatMap(([where, text]) => [
      element('p', {}, [`Fix, ${where}:`]),
      element('pre', { tabindex: '0', role: 'group', 'aria-label': `Fix, ${where}` }, [text]),
    ]),
  ]);
}

function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (string | HTMLElement)[],
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}
