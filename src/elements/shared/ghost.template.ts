import { html, nothing, type TemplateResult } from 'lit';
import { lines } from './frame.template.js';

/** The shape of one text, with a picture below it or without. */
export const ghost = (kind: string, image = false): TemplateResult =>
  html`<div class="${kind} ghosts" aria-hidden="true">
    ${lines()}${image ? html`<div class="frame"></div>` : nothing}
  </div>`;
