// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- what declares a module is no module itself
/// <reference path="./jsdom.d.ts" />
import { html, type TemplateResult } from 'lit';
import { markupReader } from '../elements/shared/rich/rich-markup.js';
import { isRich, markup } from '../elements/shared/rich/rich.js';
import { ownMarkup } from './own-markup.js';
import type { Policy } from '../feed/trusted-types.js';

/** Markup that is safe already, as a template that consists of nothing else. */
const raw = (text: string): TemplateResult => html(Object.assign([text], { raw: [text] }));

const isNodes = (value: unknown): value is readonly Node[] =>
  Array.isArray(value) && (value[0] as Partial<Node> | undefined)?.nodeType !== undefined;

const same = (text: string) => text;
/** There are no Trusted Types in Node. */
const POLICY: Policy = { createHTML: same, createScriptURL: same };

type Read = ReturnType<typeof markupReader>;
let reading: Promise<Read | undefined> | undefined;

/**
 * The sanitiser of the browsers needs a DOM that reads markup as browsers do. Where jsdom is not installed, texts are
 * rendered as plain paragraphs, and browsers show the rest.
 *
 * @see https://github.com/cure53/DOMPurify#running-dompurify-on-the-server
 */
async function readerOfMarkup(): Promise<Read | undefined> {
  // Bundlers for servers take what is not installed for an error, also where that is caught.
  const jsdom = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ 'jsdom').catch(() => undefined);
  return jsdom && markupReader(new jsdom.JSDOM('').window);
}

/** What cannot be read is no reason to render nothing at all. */
function safely<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/**
 * Has what is no text rendered as markup: bodies of items through the sanitiser; the nodes of an author as they are, since
 * they stand in the page already.
 */
export async function renderMarkup(): Promise<void> {
  const read = await (reading ??= readerOfMarkup());
  markup.render = (item, { feed, images }, level, plain) => {
    if (isNodes(plain)) return raw(ownMarkup(plain));
    if (!read || !item || !isRich(item)) return plain;
    const box = safely(() => read(item.content?.html ?? '', { base: feed?.url ?? '', images, level }, POLICY));
    // eslint-disable-next-line no-restricted-syntax -- the other way round: what the sanitiser has left, as text
    return box ? raw(box.outerHTML) : plain;
  };
}
