import { field, object } from '../feed/json.js';
import type { FeedDate, Item } from '../feed/model.js';
import { videoOf } from '../feed/video.js';
import type { Entry } from './entries.js';
import { figure, finding, quoted, type Finding, type Place } from './finding.js';
import type { FeedFormat } from './format.js';

/** Elements whose items one expects to have a date, and those that are made to have a picture. */
const DATED = ['news-list'];
const PICTURED = ['news-list', 'focus-card', 'area-of-work-grid'];
/** Wider than any card on any screen. */
const HUGE = 2500;

export interface ItemsView {
  readonly format: FeedFormat;
  /** Whether pictures and their texts come with this answer at all. */
  readonly pictures: boolean;
  /** Whether the publisher knows of the `_topic` extension. */
  readonly topical: boolean;
}

/** What items lack, as far as their format can say it. */
export function examineItems(entries: readonly Entry[], view: ItemsView): Finding[] {
  const found: Finding[] = [];
  const ids = new Map<string, number>();
  for (const entry of entries) {
    const { item, where, path, raw } = entry;
    if (!item) {
      const says = object(raw)
        ? 'It has neither id, address nor text: the item is left out.'
        : `${quoted(raw)} is no item: it is left out.`;
      const fix = '{ "id": "…", "title": "…", "url": "https://…" }';
      found.push(finding('warning', 'item-unreadable', { ...where, path }, says, fix));
      continue;
    }
    const earlier = ids.get(item.id);
    if (earlier === undefined) ids.set(item.id, where.item?.index ?? 0);
    else if (path) {
      const says = `Item ${earlier} has the same id, ${quoted(item.id)}. When the feed is reloaded, one may take the place of the other.`;
      found.push(finding('warning', 'id-duplicate', { ...where, path: `${path}.id` }, says, '"id": "…"'));
    }
    found.push(...examineItem(entry, item, view));
  }
  return WHOLE.reduce((all, whole) => asOne(all, whole, entries), found);
}

/** What a feed may lack as a whole: said once, and not of each item. */
const WHOLE = [
  { of: 'item-without-title', id: 'feed-without-titles', what: 'a title: their texts stand in' },
  { of: 'item-without-date', id: 'feed-without-dates', what: 'a date: visitors cannot tell how old they are' },
  { of: 'item-without-image', id: 'feed-without-images', what: 'a picture' },
];

function asOne(found: Finding[], { of, id, what }: (typeof WHOLE)[number], entries: readonly Entry[]): Finding[] {
  const [first, ...others] = found.filter((one) => one.id === of);
  if (!first || !others.length || others.length + 1 < entries.length) return found;
  const rest = found.filter((one) => one.id !== of);
  const says = `None of the ${figure(entries.length)} items has ${what}.`;
  return [...rest, finding(first.severity, id, { url: first.where.url }, says, first.fix)];
}

/** Tells of a fault of the field with this name. */
type Say = (
  severity: Finding['severity'],
  id: string,
  name: string,
  message: string,
  fix: string | Finding['fix'],
) => unknown;

function examineItem(entry: Entry, item: Item, view: ItemsView): Finding[] {
  const { where, path, raw, types } = entry;
  const found: Finding[] = [];
  const is = (names: readonly string[]) => types.some((type) => names.includes(type));
  const say: Say = (severity, id, name, message, fix) =>
    found.push(finding(severity, id, at(where, path, name), message, fix));
  const hasText = item.headline ?? item.summary ?? item.content;
  const given = (name: string) => (field(raw, name) ?? null) !== null;
  const topic = object(field(raw, '_topic'));

  if (path && !given('id')) {
    const says = `JSON Feed asks for an id. ${quoted(item.id)} serves as one: when that changes, the item counts as new.`;
    say('note', 'item-without-id', 'id', says, '"id": "…"');
  }
  if (!hasText) {
    say(
      'warning',
      'item-without-text',
      'title',
      'Neither title nor text: nothing of it can be read.',
      words(view, 'title'),
    );
  } else if (!item.headline && !types.includes('quote-block')) {
    const says = 'No title: its text stands in, and it has no heading that screen readers could jump to.';
    say('note', 'item-without-title', 'title', says, words(view, 'title'));
  }
  if (!item.published && !given('date_published') && is(DATED)) {
    say(
      'note',
      'item-without-date',
      'date_published',
      'No date: visitors cannot tell how old it is.',
      words(view, 'date'),
    );
  }
  if (types.includes('quote-block') && !item.content && !item.summary) {
    const says = 'A quotation without text: its title is shown as what was said, or nothing.';
    say('warning', 'quote-without-text', 'content_text', says, '"content_text": "…"');
  }
  if (types.includes('quote-block') && !item.authors?.[0]?.name) {
    say('note', 'quote-without-author', 'authors', 'Nobody is named who said it.', '"authors": [{ "name": "…" }]');
  }
  examineEvent(entry, item, say, topic);
  if (types.includes('resource-list') && !item.attachments?.length && !item.url) {
    const says = 'A resource with neither "url" nor a file: there is nothing to open or to download.';
    const fix =
      '"attachments": [{ "url": "https://…/report.pdf", "mime_type": "application/pdf", "size_in_bytes": 71680 }]';
    say('warning', 'resource-without-file', 'attachments', says, fix);
  }
  if (types.includes('video-card') && !videoOf(item)) {
    const says = 'No film that can be played: no video attachment, and no address of YouTube or Vimeo.';
    const fix = '"attachments": [{ "url": "https://…/film.mp4", "mime_type": "video/mp4" }]';
    say('warning', 'film-without-source', 'attachments', says, fix);
  }
  if (view.pictures) examinePicture(item, raw, view, is(PICTURED), say);
  return found;
}

function examineEvent({ types }: Entry, { start, end }: Item, say: Say, topic: unknown): void {
  if (!types.includes('event-list')) return;
  if (!start && (field(topic, 'start') ?? null) === null) {
    const says = 'An event without start: no date is shown, and visitors cannot add it to their calendars.';
    say('warning', 'event-without-start', '_topic.start', says, '"_topic": { "start": "2026-10-29T14:00:00+01:00" }');
  }
  if (start && end && isBefore(end, start)) {
    const says = `It ends (${end.iso}) before it begins (${start.iso}).`;
    say('warning', 'event-ends-early', '_topic.end', says, `"end": "${start.iso}"`);
  }
}

/** As in src/elements/shared/own/own-item.ts, which says it of items in pages. */
const isBefore = (a: FeedDate, b: FeedDate): boolean =>
  a.instant !== undefined && b.instant !== undefined
    ? a.instant < b.instant
    : a.iso < b.iso && !b.iso.startsWith(a.iso);

function examinePicture(
  { image, headline, summary }: Item,
  raw: unknown,
  view: ItemsView,
  wanted: boolean,
  say: Say,
): void {
  if (!image) {
    const own = field(field(raw, '_topic'), 'image');
    const tried = [field(raw, 'image'), field(raw, 'banner_image'), field(own, 'url') ?? own].some(
      (value) => value !== undefined && value !== null && typeof value !== 'object',
    );
    if (wanted && !tried) say('note', 'item-without-image', 'image', 'No picture.', words(view, 'image'));
    return;
  }
  const alt = field(field(field(raw, '_topic'), 'image'), 'alt');
  // An empty one says that the picture is decorative. RSS, Atom and JSON-LD have no place for one.
  if (!image.alt && alt !== '' && /JSON Feed|WordPress|Drupal/.test(view.format)) {
    const about = headline ?? summary;
    const says = `No alternative text for the picture${about ? ` of ${quoted(about)}` : ''}: screen readers pass over it.`;
    say(view.topical || !raw ? 'warning' : 'note', 'image-without-alt', '_topic.image.alt', says, words(view, 'alt'));
  }
  if ((image.width ?? 0) > HUGE && !image.srcset) {
    const says = `${image.width} pixels wide, and no smaller ones: on a telephone it takes seconds, and visitors’ data.`;
    const fix = '"srcset": "https://…/small.jpg 600w, https://…/large.jpg 1200w"';
    say('note', 'image-huge', '_topic.image.srcset', says, fix);
  } else if (raw && view.topical && !image.width) {
    const says = 'The size of the picture is not said: it may be many times as large as it is shown.';
    say(
      'note',
      'image-size-unknown',
      '_topic.image.width',
      says,
      '"_topic": { "image": { "width": 1200, "height": 800 } }',
    );
  }
}

const at = (where: Place, path: string | undefined, name: string): Place =>
  path ? { ...where, path: `${path}.${name}` } : where;

type Word = 'title' | 'date' | 'image' | 'alt';

/** How each format says it. */
function words({ format }: ItemsView, word: Word): Finding['fix'] {
  const json = {
    title: '"title": "…"',
    date: '"date_published": "2026-10-29"',
    image: '"image": "https://…/picture.jpg"',
    alt: '"_topic": { "image": { "alt": "What the picture shows; empty where it is decorative." } }',
  };
  const rss = {
    title: '<title>…</title>',
    date: '<pubDate>Thu, 29 Oct 2026 10:00:00 GMT</pubDate>',
    image: '<media:content url="https://…/picture.jpg" medium="image" xmlns:media="http://search.yahoo.com/mrss/"/>',
    alt: '',
  };
  const cms = {
    title: 'Give the post a title.',
    date: 'Publish the post.',
    image: 'Give the post a featured image.',
    alt: 'Write the alternative text into the field of that name, beside the picture.',
  };
  if (format === 'RSS' || format === 'RSS 1.0') return { RSS: rss[word] };
  if (format === 'Atom') return { Atom: word === 'date' ? '<published>2026-10-29T10:00:00Z</published>' : rss[word] };
  if (format.startsWith('WordPress')) return { WordPress: cms[word] };
  if (format.startsWith('Drupal')) return { Drupal: cms[word] };
  if (format === 'JSON-LD') {
    const names = { title: 'headline', date: 'datePublished', image: 'image', alt: 'caption' };
    return { 'JSON-LD': `"${names[word]}": "…"` };
  }
  return { feed: json[word] };
}
