import { excerpt, literalText } from '../../feed/text.js';
import { wholeNumber } from '../shared/attributes.js';
import { lineOf, paragraphsOf } from '../shared/text-of.js';
import { html, type TemplateResult } from 'lit';
import type { Item } from '../../feed/model.js';
import { card, type CardView } from '../shared/card.template.js';
import type { RowLook } from '../shared/face.js';
import { Folding } from '../shared/folding.js';
import type { OwnItem } from '../shared/own/own-item.js';
import { plain } from '../shared/paragraphs.template.js';
import { isRich } from '../shared/rich/rich.js';
import { folds } from './area-of-work-grid.styles.js';
import type { AreaOfWorkGrid } from './area-of-work-grid.js';

/** What cuts texts short, in a file that is loaded where a grid asks for it. */
export function look(): RowLook<AreaOfWorkGrid> {
  /** Which texts are open, by element. */
  const foldings = new WeakMap<AreaOfWorkGrid, Folding>();

  /**
   * A disclosure: the text, of which only the first lines show, and a button that is hidden where they are all there are.
   *
   * @see https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/
   */
  function folded(body: TemplateResult, item: Item, index: number, { locale }: CardView, folding: Folding) {
    const { more, less } = locale.strings;
    const open = folding.isOpen(item.id);
    const label = open ? less : more;
    const about = item.headline ?? excerpt(ownText(item) ?? lineOf(item), 60);
    return html`<div class="fold ${open ? 'open' : ''}" id="text-${index}">${body}</div>
      <button
        hidden
        type="button"
        part="button"
        class="toggle"
        aria-expanded=${open}
        aria-controls="text-${index}"
        aria-label="${label}: ${about}"
        @click=${() => folding.toggle(item.id)}
      >
        ${label}
      </button>`;
  }

  /** What an author wrote between the tags. */
  const ownText = ({ body }: OwnItem) => literalText(body?.map(({ textContent }) => textContent).join(' '));

  return {
    styles: folds,

    row(item, view, host, index) {
      const folding = foldings.get(host) ?? new Folding(host);
      foldings.set(host, folding);
      folding.lines = wholeNumber(host, 'collapse', host.collapse, 1, 1000, undefined);
      const fold = (body: TemplateResult) => folded(body, item, index, view, folding);
      return folding.lines ? card(asBody(item), view, { text: 'text', fold }) : card(item, view, { text: 'text' });
    },
  };
}

/** Without a headline, a card has the first paragraph in its place, where nothing is folded. One that leads nowhere need not be there. */
function asBody(item: OwnItem): Item {
  const { headline, url, summary, body } = item;
  if (headline || url || body || isRich(item)) return item;
  const paragraphs = paragraphsOf(item);
  const lines = paragraphs.length ? paragraphs : summary ? [summary] : [];
  const own = { ...item, content: undefined, summary: undefined, body: plain(lines) };
  return lines.length ? own : item;
}
