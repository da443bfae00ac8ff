// What tests of the feed layer share: what the model promises, and text that tries to break it.
import { expect } from '@open-wc/testing';
import fc from '../property.js';
import type { Feed, FeedDate, Item } from '../../src/feed/model.js';

/** Text made of what means something to somebody. */
export const fragments = fc
  .array(
    fc.constantFrom(
      ...['<', '>', '&', '"', "'", '/', '=', ';', ':', ',', ' ', '\n', '\t', '\u0000', '\u00a0', '\ud83d', '\u202e'],
      ...[
        '<a',
        '<p>',
        '</',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<svg',
        '<br/>',
        '<![CDATA[',
        'onerror=',
        '-',
        '#',
      ],
      ...[
        '&amp;',
        '&lt;',
        '&#60;',
        '&#x3c',
        '&nbsp;',
        '&#0;',
        '&copy',
        'javascript:',
        'data:image/png,',
        'data:image/svg+xml,',
      ],
      ...[
        'https://other.example/',
        '//other.example',
        '..',
        '?',
        'mailto:',
        '2x',
        '100w',
        '1',
        'a',
        'Z',
        'é',
        'ع',
        '漢',
      ],
      ...['__proto__', 'constructor', '2021-04-16', 'T', '09:30', '+02:00', 'Fri, 16 Apr 2021'],
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** The model without the fields that are not there, as it would be written down. */
export const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

const line = (text: unknown) => {
  expect(text).to.be.a('string');
  expect(text).to.match(/\S/);
  expect(text).not.to.match(/[\u0000-\u001f\u007f]|^\s|\s$|\s\s/);
};
const url = (schemes: RegExp) => (value: unknown) => {
  expect(value).to.be.a('string');
  expect(new URL(value as string).protocol).to.match(schemes);
};
const link = url(/^(https?|mailto|tel):$/);
const web = url(/^https?:$/);
const image = url(/^(https?|data):$/);
const number = (value: unknown) => expect(value).to.be.a('number').above(0).below(Infinity);
const text = (value: unknown) => expect(value).to.be.a('string').that.matches(/\S/);
const language = (value: unknown) => expect(value).to.match(/^[a-z]{2,3}(-[a-z0-9]+)*$/i);

export const checkDate = (date: unknown): void => {
  if (date === undefined) return;
  const { year, month, day, iso, instant } = date as FeedDate;
  expect(Object.isFrozen(date)).to.equal(true);
  expect(iso.slice(0, 10)).to.equal([year, month, day].map((part) => String(part).padStart(2, '0')).join('-'));
  expect(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)).to.equal(iso.slice(0, 10));
  expect(new Date(iso).getTime(), iso).not.to.be.NaN;
  if (instant !== undefined) expect(new Date(instant).getTime()).to.equal(instant);
  // A valid value for <time datetime>.
  expect(iso)
    .to.match(/^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d:\d\d)?)?$/)
    .and.not.match(/-00:00$/);
};

type Check = (value: unknown) => unknown;
const list = (check: Check) => (value: unknown) => {
  expect(value).to.be.an('array').that.is.not.empty;
  (value as unknown[]).forEach(check);
};
const fields = (checks: Record<string, Check>) => (value: unknown) => {
  expect(Object.getPrototypeOf(value)).to.equal(Object.prototype);
  for (const [key, found] of Object.entries(value as object)) {
    expect(checks, `the model has no ${key}`).to.have.own.property(key);
    if (found !== undefined) checks[key]?.(found);
  }
};

const picture = fields({
  url: image,
  alt: (alt) => alt === '' || line(alt),
  caption: line,
  credit: line,
  width: number,
  height: number,
  srcset: (value) => expect(value).to.match(/^(https?:\/\/\S+( [\d.]+[wx])?(, |$))+$/),
});
const links = (value: unknown) => (value as unknown[]).forEach(fields({ title: line, url: link }));
const item = fields({
  id: line,
  url: link,
  externalUrl: link,
  headline: line,
  kicker: line,
  summary: line,
  content: fields({ text, html: text }),
  image: picture,
  published: checkDate,
  modified: checkDate,
  language,
  tags: list(line),
  authors: list(fields({ name: line, url: link, avatar: image })),
  authorTitle: line,
  attachments: list(fields({ url: web, mimeType: line, title: line, size: number, duration: number })),
  sections: list(line),
  start: checkDate,
  end: checkDate,
  venue: line,
});
const feed = fields({
  url: web,
  title: line,
  tagline: line,
  description: (value) => (value as unknown[]).forEach(line),
  language,
  homePage: web,
  image: picture,
  breadcrumb: links,
  sections: (value) =>
    (value as unknown[]).forEach(
      fields({
        id: line,
        type: line,
        heading: line,
        limit: (n) => expect(n).to.satisfy(Number.isInteger).and.above(0),
      }),
    ),
  footer: fields({ copyright: line, links }),
  items: (value) => (value as unknown[]).forEach(item),
});

function checkFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).to.equal(true);
  Object.values(value).forEach(checkFrozen);
}

const unique = (ids: readonly string[]) => expect(new Set(ids).size, ids.join()).to.equal(ids.length);

/** Fails unless everything that the model promises is kept. */
export function checkFeed(found: Feed): void {
  feed(found);
  checkFrozen(found);
  unique(found.items.map(({ id }) => id));
  unique(found.sections.map(({ id }) => id));
  if (!found.items.length) return;
  const ids = new Set(found.sections.map(({ id }) => id));
  const belongs = ({ sections }: Item) => Boolean(sections?.some((id) => ids.has(id)));
  expect(found.items.some(belongs), 'some section has an item').to.equal(true);
}
