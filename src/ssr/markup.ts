import { html } from 'lit';
import { markup } from '../elements/shared/rich.js';

/** Markup that is safe already, as a template that consists of nothing else. */
const raw = (text: string) => html(Object.assign([text], { raw: [text] }));

const isNodes = (value: unknown): value is readonly Node[] =>
  Array.isArray(value) && (value[0] as Partial<Node> | undefined)?.nodeType !== undefined;

/** Has what is no text rendered as markup. The nodes of an author stand in the page already, so they are as safe as it. */
export function renderMarkup(): void {
  markup.render = (_item, _view, _level, plain) => (isNodes(plain) ? raw(plain.map(String).join('')) : plain);
}
