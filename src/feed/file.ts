import type { Attachment } from './model.js';

/** What people call the kinds of files that institutions publish. */
const NAMES: Readonly<Record<string, string | undefined>> = {
  'application/msword': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/vnd.oasis.opendocument.text': 'ODT',
  'application/vnd.oasis.opendocument.spreadsheet': 'ODS',
  'audio/mpeg': 'MP3',
  'text/plain': 'TXT',
};
/** The last part of a MIME type that names the format: `application/pdf`, `application/epub+zip`, `image/svg+xml`. */
const SUBTYPE = /^(?:application|audio|image|text|video)\/(?:x-)?([a-z0-9]{2,5})(?:\+(?:zip|xml|json))?$/;
/** Names that are those of files; `.php` and its like are what servers make pages with. */
const FILE = /\.(pdf|epub|docx?|xlsx?|pptx?|od[tsp]|csv|json|xml|zip|txt|rtf|mp3|mp4|webm|png|jpe?g|svg)$/i;

/**
 * The format of a file in short: `PDF`, `EPUB`, `Word`. From its MIME type, else from its name; undefined where neither
 * says.
 *
 * @param mimeType  Of a file that the page's author described by hand also the name itself, such as `PDF`.
 */
export function formatName({ mimeType = '', url }: Pick<Attachment, 'mimeType' | 'url'>): string | undefined {
  if (mimeType && !mimeType.includes('/')) return mimeType;
  const type = mimeType.toLowerCase().split(';', 1)[0]?.trim() ?? '';
  const name = Object.hasOwn(NAMES, type) ? NAMES[type] : SUBTYPE.exec(type)?.[1]?.toUpperCase();
  return name ?? FILE.exec(url.replace(/[?#].*/, ''))?.[1]?.toUpperCase();
}
