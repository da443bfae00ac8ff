import { html, type TemplateResult } from 'lit';
import { entry } from '../shared/links.template.js';
import type { View } from '../shared/view.js';
import { trail } from './topic-breadcrumb.styles.js';

/** What shows breadcrumbs, in a file that is loaded when there is one to show. */
export const look = () => ({ styles: trail, breadcrumb });

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/breadcrumb/ */
function breadcrumb(view: View): TemplateResult {
  const last = view.items.length - 1;
  return html`<nav aria-label=${view.locale.strings.labels.breadcrumb}>
    <ol part="list">
      ${view.items.map((item, index) => html`<li part="item">${entry(item, view, index === last)}</li>`)}
    </ol>
  </nav>`;
}
