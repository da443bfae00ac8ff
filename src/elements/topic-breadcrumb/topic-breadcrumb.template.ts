import { html, type TemplateResult } from 'lit';
import { entry } from '../shared/links.template.js';
import type { View } from '../shared/view.js';

/** @see https://www.w3.org/WAI/ARIA/apg/patterns/breadcrumb/ */
export function breadcrumb(view: View): TemplateResult {
  const last = view.items.length - 1;
  return html`<nav aria-label=${view.locale.strings.labels.breadcrumb}>
    <ol part="list">
      ${view.items.map((item, index) => html`<li part="item">${entry(item, view, index === last)}</li>`)}
    </ol>
  </nav>`;
}
