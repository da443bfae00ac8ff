import { languageName } from '../../locale/language-names.js';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatName } from '../../feed/file.js';
import type { Item } from '../../feed/model.js';
import { formatSize } from '../../locale/format-size.js';
import { card, type CardView, ownLang, published } from '../shared/card.template.js';
import type { RowLook } from '../shared/face.js';
import { details } from './resource-item.styles.js';

/** What shows publications, in a file that is loaded when there is one to show. */
export const look = (): RowLook => ({
  styles: details,

  /**
   * A publication: kind, linked title, what sort of file it is, how large, in which language, its abstract, its cover.
   * The headline leads to its page, or to the file where it has none; beside a page, the file has a link of its own.
   */
  row(item: Item, view: CardView) {
    const { headline, hreflang, language, url } = item;
    const { lang, strings } = view.locale;
    const own = ownLang(item, view);
    const [file] = item.attachments ?? [];
    const format = file && formatName(file);
    const size = file?.size && formatSize(file.size, lang);
    const written = hreflang ?? language;
    const name = written && languageName(written, lang);
    const apart = file?.url && url && file.url !== url;
    // A file whose own link says what it is needs no second mention.
    const facts = [
      published(item, view),
      format && !apart ? html`<span part="format">${format}</span>` : nothing,
      size && !apart ? html`<span part="size">${size}</span>` : nothing,
      name ? html`<span part="language">${name}</span>` : nothing,
    ].filter((fact) => fact !== nothing);
    const { download } = strings;
    const about = [format, size].filter(Boolean);
    const label = about.length ? `${download} (${about.join(' · ')})` : download;
    return card(item, view, {
      url: url ?? (file?.url || undefined),
      meta: facts.length
        ? html`<p part="meta" lang=${ifDefined(own)}>${facts.map((fact) => html`${fact} `)}</p>`
        : nothing,
      more: apart
        ? html`<a
            part="download"
            lang=${ifDefined(own)}
            href=${file.url}
            hreflang=${ifDefined(written)}
            type=${ifDefined(file.mimeType?.includes('/') ? file.mimeType : undefined)}
            rel="noopener noreferrer"
            aria-label=${headline ? `${label}: ${headline}` : nothing}
            >${download}${about.map((fact, i) => html`${i ? ' · ' : ' ('}<bdi>${fact}</bdi>`)}${about.length ? ')' : nothing}</a
          >`
        : nothing,
    });
  },
});
