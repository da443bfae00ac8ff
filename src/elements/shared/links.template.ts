import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Item } from '../../feed/model.js';
import type { View } from './view.js';

/** Where one is, or could go: an entry of a breadcrumb or a footer. */
export function entry({ headline, url, language }: Item, { lang }: View, current = false): TemplateResult {
  const own = language ?? lang;
  const is = current ? 'page' : undefined;
  return url
    ? html`<a
        part="link"
        href=${url}
        lang=${ifDefined(own)}
        hreflang=${ifDefined(own)}
        aria-current=${ifDefined(is)}
        rel="noopener noreferrer"
        ><bdi>${headline}</bdi></a
      >`
    : html`<span aria-current=${ifDefined(is)} lang=${ifDefined(own)}><bdi>${headline}</bdi></span>`;
}
