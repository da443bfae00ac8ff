import { html, nothing, type TemplateResult } from 'lit';
import { entry } from '../shared/links.template.js';
import type { View } from '../shared/view.js';
import { foot } from './topic-footer.styles.js';

/** What shows the foot of a page, in a file that is loaded when there is one to show. */
export const look = () => ({ styles: foot, footer });

/** The copyright line, and the links of the publisher. */
function footer(copyright: string | undefined, view: View): TemplateResult {
  // eslint-disable-next-line lit-a11y/no-redundant-role -- for Safari, which takes lists without markers for no lists
  const links = html`<ul role="list" part="list">
    ${view.items.map((item) => html`<li part="item">${entry(item, view)}</li>`)}
  </ul>`;
  return html`<footer>
    ${copyright ? html`<p part="copyright"><bdi>${copyright}</bdi></p>` : nothing}
    ${view.items.length ? links : nothing}
  </footer>`;
}
