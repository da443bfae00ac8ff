// What only elements with `debug` need, in a file that only their pages request.
import { examinePolicies, feedOf } from '../../../doctor/examine-page.js';
import type { Finding } from '../../../doctor/finding.js';
import { summary } from '../../../doctor/groups.js';
import { examineHeadings } from '../../../doctor/headings.js';
import { examineMarkup } from '../../../doctor/markup.js';
import { ALL_TAGS } from '../../../doctor/vocabulary.js';
import type { Feed, FeedState } from '../../../feed/model.js';
import { examineLoaded } from './debug-feed.js';
import { rendered, written } from './debug-page.js';
import { dressPanel, fixesOf, hidePanel, inOrder, linesOf, panelIn, showPanel } from './debug-panel.js';

/** What is asked of an element. */
interface Debugged extends HTMLElement {
  readonly debug: boolean;
  readonly state: string;
  readonly timeout: number;
  readonly items?: unknown;
}

/** The state of the feed of which each element has been told. */
const told = new WeakMap<Element, FeedState>();

/**
 * To be called after each update of an element that has `debug`, or had it: examines what is new, says it in the console,
 * and shows it below the content.
 */
export async function debug(host: Debugged, state: FeedState): Promise<void> {
  const root = host.shadowRoot;
  if (!root) return;
  if (!host.debug) {
    told.delete(host);
    hidePanel(root);
    return;
  }
  const panel = panelIn(root);
  // What is rendered anew comes last.
  if (panel?.nextSibling) root.append(panel);
  if (panel) dressPanel(root);
  if (host.state === 'loading' || host.state === 'initial' || told.get(host) === state) return;
  told.set(host, state);
  const findings = await examine(host, state);
  // Meanwhile there may be news, or nobody may want to know.
  if (told.get(host) !== state || !host.debug || !host.isConnected) return;
  say(host, findings);
  showPanel(root, findings);
}

async function examine(host: Debugged, state: FeedState): Promise<Finding[]> {
  const document = host.ownerDocument;
  const timeout = Number(host.timeout) > 0 ? Number(host.timeout) : 10;
  const loaded = await examineLoaded(state, { document, timeout, items: itemsOf(host) });
  const tag = ALL_TAGS.find((name) => host.localName === name || host.localName.endsWith(`-${name}`)) ?? '';
  const prefix = host.localName.slice(0, host.localName.length - tag.length);
  const { observedAttributes } = host.constructor as { observedAttributes?: readonly string[] };
  const vocabulary = new Map([[tag, new Map((observedAttributes ?? []).map((name) => [name, '']))]]);
  const { page, of } = written(host.getRootNode() as Document | ShadowRoot);
  const own = of.get(host);
  const address = own && feedOf(page, own, prefix);
  const feeds = new Map<string, Feed>(address && state.feed ? [[address, state.feed]] : []);
  return [
    ...loaded,
    ...(own ? examineMarkup(page, { prefix, vocabulary }, [own]) : []),
    ...examineHeadings(rendered(document).page, prefix, () => undefined),
    ...examinePolicies(page, { prefix, feeds }),
  ];
}

/** Items that the page gives as data: they win over every other source. */
function itemsOf(host: Debugged): unknown {
  const script = host.querySelector(':scope > script[type="application/json"]');
  try {
    return host.items ?? (script ? JSON.parse(script.textContent) : undefined);
  } catch {
    // That has been told.
    return undefined;
  }
}

function say(host: Debugged, findings: readonly Finding[]): void {
  const { localName } = host;
  const attributes = ['feed', 'src', 'section', 'heading'].flatMap((name) => {
    const value = host.getAttribute(name);
    return value === null ? [] : ` ${name}="${value}"`;
  });
  console.groupCollapsed(`[topic-elements] debug <${localName}${attributes.join('')}>: ${summary(findings)}`, host);
  for (const group of inOrder(findings)) {
    const fixes = fixesOf(group).map(([where, text]) => `Fix, ${where}:\n${text}`);
    const text = [...linesOf(group), ...fixes].join('\n');
    if (group[0]?.severity === 'note') console.info(text);
    else console.warn(text);
  }
  console.groupEnd();
}
