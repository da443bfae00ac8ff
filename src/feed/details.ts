// What only some feeds say beside the text of their items, in a file that is loaded when one is met: each function reads the
// field of that name.

import { array, field, list, positive } from './json.js';
import type { Attachment, Feed, Link, Section } from './model.js';
import { plainText } from './readers.js';
import { imageSrcset } from './srcset.js';
import { literalText } from './text.js';
import { linkUrl, webUrl } from './url.js';

export const attachments = (value: unknown, base: string): readonly Attachment[] | undefined =>
  list(value, (raw) => attachment(raw, base));

function attachment(raw: unknown, base: string): Attachment | undefined {
  const url = webUrl(field(raw, 'url'), base);
  if (!url) return undefined;
  return Object.freeze<Attachment>({
    url,
    mimeType: textIn(raw, 'mime_type')?.toLowerCase(),
    title: textIn(raw, 'title'),
    size: positive(field(raw, 'size_in_bytes')),
    duration: positive(field(raw, 'duration_in_seconds')),
  });
}

export const breadcrumb = (value: unknown, base: string): readonly Link[] | undefined =>
  list(value, (raw) => {
    const title = textIn(raw, 'title');
    return title ? Object.freeze<Link>({ title, url: linkUrl(field(raw, 'url'), base) }) : undefined;
  });

export function footer(value: unknown, base: string): Feed['footer'] {
  const copyright = textIn(value, 'copyright');
  const links = breadcrumb(field(value, 'links'), base);
  return copyright || links ? Object.freeze({ copyright, links: links ?? Object.freeze([]) }) : undefined;
}

/** By their ids. */
export function sections(value: unknown): ReadonlyMap<string, Section> {
  const declared = new Map<string, Section>();
  for (const raw of array(value)) {
    const type = literalText(field(raw, 'type'));
    const id = literalText(field(raw, 'id')) ?? type;
    if (!id || declared.has(id)) continue;
    const limit = positive(field(raw, 'limit'));
    const heading = textIn(raw, 'heading');
    declared.set(id, Object.freeze<Section>({ id, type: type ?? id, heading, limit: limit && Math.ceil(limit) }));
  }
  return declared;
}

export const srcset = imageSrcset;

/** One line of plain text out of a field. */
const textIn = (source: unknown, key: string) => plainText(field(source, key));
