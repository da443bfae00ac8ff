import { field, object } from '../feed/json.js';
import type { Feed } from '../feed/model.js';
import { entriesOf } from './entries.js';
import { figure, finding, type Finding } from './finding.js';
import type { FeedFormat } from './format.js';
import { examineItems } from './items.js';
import { examineFields, examineItemFields } from './json-feed.js';
import { examineMedia } from './mixed-content.js';
import { examineSections } from './sections.js';

/** What the reader of JSON Feed reads. Not taken from there: that would be bytes for pages without a doctor. */
const MAX_ITEMS = 2000;
/** The same of what `page-sections.ts` and `links.ts` show, and of what `text.ts` reads. */
const MAX_ENTRIES = 200;
const MAX_LENGTH = 1e5;

export interface ReadFeed {
  readonly url: string;
  readonly feed: Feed;
  readonly format: FeedFormat;
  /** What the body is as JSON. */
  readonly json?: unknown;
  /** Address of the page that shows it, or its origin. */
  readonly page: string;
}

/** The content of a feed that can be read. */
export function examineContent({ url, feed, format, json, page }: ReadFeed): Finding[] {
  const entries = entriesOf(url, feed, format, json);
  const native = format === 'JSON Feed';
  const found = native ? examineFields(json, feed.url) : [];
  // What is said of an address that is relative does not depend on who asks.
  const here = found.map((one) => ({ ...one, where: { ...one.where, url } }));
  const without = missingParts(url, format, json);
  const topical = Boolean(field(json, '_topic') ?? entries.some(({ raw }) => object(field(raw, '_topic'))));
  return [
    ...examineHead({ url, feed, format, json }, entries.length),
    ...here,
    ...(native ? entries.flatMap(({ raw, path = '', where }) => examineItemFields(raw, path, where, feed.url)) : []),
    ...(native ? examineSections(json, entries, url) : []),
    ...without,
    ...examineItems(entries, { format, topical, pictures: !without.length }),
    ...examineMedia(feed, entries, page),
  ];
}

function examineHead({ url, feed, format, json }: Omit<ReadFeed, 'page'>, count: number): Finding[] {
  const found: Finding[] = [];
  const where = { url };
  if (!feed.items.length) {
    const says = 'The feed has no items that can be shown: visitors read that there is nothing, or the light DOM.';
    const fix = { [format]: 'Publish an item, or check the filter that chooses them.' };
    found.push(finding('warning', 'feed-empty', where, says, fix));
  }
  if (count > MAX_ITEMS) {
    const says = `${figure(count)} items: those after the first ${figure(MAX_ITEMS)} are not read.`;
    found.push(finding('warning', 'items-too-many', where, says, 'Publish the newest items only.'));
  }
  for (const [path, { length }] of [
    ['_topic.sections', feed.sections],
    ['_topic.breadcrumb', feed.breadcrumb],
    ['_topic.footer.links', feed.footer?.links ?? []],
  ] as const) {
    if (length <= MAX_ENTRIES) continue;
    const says = `${figure(length)} of them: those after the first ${MAX_ENTRIES} are not shown.`;
    found.push(finding('warning', 'entries-too-many', { url, path }, says, 'Publish those that a page has room for.'));
  }
  for (const item of feed.items) {
    const length = item.content?.text?.length ?? 0;
    if (length <= MAX_LENGTH) continue;
    const says = `A text of ${figure(length)} characters: those after the first ${figure(MAX_LENGTH)} are not shown.`;
    const at = { url, item: { index: feed.items.indexOf(item), id: item.id } };
    found.push(finding('warning', 'text-too-long', at, says, 'Publish a summary, and a link to the whole text.'));
    break;
  }
  // WordPress, Drupal and JSON-LD have no place for these.
  if (!/JSON Feed|RSS|Atom/.test(format)) return found;
  const native = format === 'JSON Feed';
  // What is there and cannot be read has been told.
  if (!feed.title && !field(json, 'title')) {
    const says = 'The feed has no title: topic-hero and topic-page have no headline.';
    const fix = native ? { feed: '"title": "…"' } : { [format]: '<title>…</title>' };
    found.push(finding('note', 'feed-without-title', native ? { url, path: 'title' } : where, says, fix));
  }
  if (!feed.language && !field(json, 'language') && feed.items.some(({ language }) => !language)) {
    const says = 'The feed does not say its language: on a page in another one, screen readers mispronounce it.';
    const fix = native ? { feed: '"language": "en"' } : { [format]: LANGUAGE[format] ?? '' };
    found.push(finding('note', 'language-missing', native ? { url, path: 'language' } : where, says, fix));
  }
  return found;
}

/** How the formats of XML say it. */
const LANGUAGE: Readonly<Record<string, string | undefined>> = {
  RSS: '<language>en</language>',
  'RSS 1.0': '<dc:language>en</dc:language>',
  Atom: '<feed xml:lang="en" …>',
};

/** Answers of a CMS from which pictures are left out, because nobody has asked for them. */
function missingParts(url: string, format: FeedFormat, json: unknown): Finding[] {
  const one: unknown = Array.isArray(json) ? json.find(object) : json;
  const ask = (query: string) => ({ page: `feed="${url}${url.includes('?') ? '&' : '?'}${query}"` });
  if (format === 'WordPress REST API' && one && field(one, '_embedded') === undefined) {
    const says = 'WordPress leaves out pictures, authors and tags where it is not asked for them.';
    return [finding('warning', 'wordpress-without-embed', { url }, says, ask('_embed'))];
  }
  if (format === 'Drupal JSON:API' && field(json, 'included') === undefined) {
    const data = field(json, 'data');
    const resource: unknown = Array.isArray(data) ? data[0] : data;
    const names = Object.keys(object(field(resource, 'relationships')) ?? {}).filter((name) =>
      /^(field_.*(image|media|picture|file|tags?)|uid)/.test(name),
    );
    if (!names.length) return [];
    const says = 'Drupal leaves out pictures, files, authors and tags where it is not asked for them.';
    return [finding('warning', 'drupal-without-include', { url }, says, ask(`include=${names.join(',')}`))];
  }
  return [];
}
