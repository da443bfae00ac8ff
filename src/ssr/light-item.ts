import type { Item } from '../feed/model.js';
import { escapeAttribute as escape } from './escape.js';

/**
 * An item that its author wrote as attributes, as HTML between its tags: what the element would read there as headline,
 * date, text and picture.
 *
 * @param level  Of its heading, 1 to 6.
 */
export function lightItem({ headline, url, published, start, end, summary, image }: Item, level: number): string {
  const linked = headline && (url ? `<a href="${escape(url)}">${escape(headline)}</a>` : escape(headline));
  const dates = [published, start, end].flatMap((date) =>
    date ? `<time datetime="${date.iso}">${date.iso}</time>` : [],
  );
  return [
    linked ? `<h${level}>${linked}</h${level}>` : '',
    dates.length ? `<p>${dates.join(' – ')}</p>` : '',
    summary ? `<p>${escape(summary)}</p>` : '',
    image
      ? `<img src="${escape(image.url)}" alt="${escape(image.alt)}" loading="lazy" decoding="async" referrerpolicy="no-referrer">`
      : '',
  ].join('');
}
