import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { parseDate } from '../../../src/feed/date.js';
import type { Item } from '../../../src/feed/model.js';
import { calendarOf, fileName, hand } from '../../../src/elements/shared/calendar.js';
import fc from '../../property.js';
import { downloads } from '../downloads.js';

const PAGE = 'https://example.org/topics/migration?from=letter#events';
const NOW = new Date('2026-11-22T10:11:12.345Z');

interface Written extends Omit<Partial<Item>, 'start' | 'end'> {
  readonly start?: string;
  readonly end?: string;
}
const itemOf = ({ start = '2026-12-03T14:00:00+01:00', end, ...item }: Written): Item => ({
  id: '1',
  headline: 'The webinar',
  ...item,
  start: parseDate(start),
  end: parseDate(end),
});
const write = (item: Written, venue = 'Geneva', now = NOW) => calendarOf(itemOf(item), venue, PAGE, now);
/** The lines as they were before they were folded. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const named = (text: string, name: string) => lines(text).filter((line) => new RegExp(`^${name}[;:]`).test(line));
const line = (item: Written, name: string, venue?: string) => named(write(item, venue), name)[0];
const read = (text: string) => ICAL.Component.fromString(text).getFirstSubcomponent('vevent')!;
const octets = (text: string) => new TextEncoder().encode(text).length;

describe('an event as a calendar reads it', () => {
  it('is one event in one calendar, with what RFC 5545 demands', () => {
    const text = write({
      id: '7',
      url: 'https://example.org/webinar',
      summary: 'What it is about.',
      language: 'en',
      end: '2026-12-03T15:30:00+01:00',
    });
    expect(lines(text)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//topic-elements//event-list//EN',
      'BEGIN:VEVENT',
      'UID:7@https://example.org/webinar',
      'DTSTAMP:20261122T101112Z',
      'DTSTART:20261203T130000Z',
      'DTEND:20261203T143000Z',
      'SUMMARY;LANGUAGE=en:The webinar',
      'LOCATION:Geneva',
      'DESCRIPTION;LANGUAGE=en:What it is about.\\n\\nhttps://example.org/webinar',
      'URL:https://example.org/webinar',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('has nothing that its item has not', () => {
    expect(lines(write({})).filter((text) => /^(DTEND|DESCRIPTION|URL|SUMMARY;)/.test(text))).to.deep.equal([]);
  });

  it('needs a start', () => {
    expect(() => calendarOf({ id: '1', headline: 'T' }, 'Online', PAGE, NOW)).to.throw(TypeError);
  });

  it('is called by its summary where it has no title, and else by its id', () => {
    expect(line({ headline: undefined, summary: 'A meeting.' }, 'SUMMARY')).to.equal('SUMMARY:A meeting.');
    expect(line({ headline: undefined }, 'SUMMARY')).to.equal('SUMMARY:1');
  });
});

describe('lines in a calendar', () => {
  const long = (text: string) => write({ headline: text, summary: text }, text);

  it('end in CRLF, all of them, and contain neither alone', () => {
    const text = long('A\nB\rC\r\nD');
    expect(text.endsWith('END:VCALENDAR\r\n')).to.equal(true);
    expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
    expect(text).not.to.contain('\r\n\r\n');
  });

  for (const [what, unit] of [
    ['one octet', 'a'],
    ['two', 'é'],
    ['three', '漢'],
    ['four', '😀'],
    ['several', 'aé漢😀'],
  ] as const) {
    it(`are folded at 75 octets, between characters of ${what}`, () => {
      for (let before = 0; before < 8; before++) {
        const headline = 'x'.repeat(before) + unit.repeat(80);
        const text = long(headline);
        const physical = text.split('\r\n');
        for (const part of physical) expect(octets(part)).to.be.at.most(75);
        // Nothing is cut in two: each part is text by itself.
        for (const part of physical) expect(part).not.to.match(/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
        // No line is broken before it has to be.
        for (const [i, part] of physical.entries()) {
          if (physical[i + 1]?.startsWith(' ')) expect(octets(part)).to.be.above(75 - 4);
        }
        expect(named(text, 'SUMMARY')).to.deep.equal([`SUMMARY:${headline}`]);
        expect(read(text).getFirstPropertyValue('summary')).to.equal(headline);
      }
    });
  }

  it('of 75 octets are not folded, and those of 76 are', () => {
    const summary = (length: number) => `SUMMARY:${'a'.repeat(length - 'SUMMARY:'.length)}`;
    for (const [length, count] of [
      [75, 1],
      [76, 2],
      [149, 2],
      [150, 3],
    ] as const) {
      const text = write({ headline: summary(length).slice('SUMMARY:'.length) });
      const from = text.slice(text.indexOf('\r\nSUMMARY:') + 2, text.indexOf('\r\nLOCATION'));
      expect(from.split('\r\n').length, String(length)).to.equal(count);
    }
  });
});

describe('text in a calendar', () => {
  for (const [text, escaped] of [
    ['a, b; c: d', 'a\\, b\\; c: d'],
    ['back\\slash', 'back\\\\slash'],
    ['\\n is no end of line', '\\\\n is no end of line'],
    ['One\nTwo\r\nThree\rFour', 'One\\nTwo\\nThree\\nFour'],
    ['"quoted"', '"quoted"'],
    ['\u0000a\u0007b\u001bc\u007fd', 'abcd'],
    ['a\tb', 'a\tb'],
    ['العربية 漢字', 'العربية 漢字'],
  ] as const) {
    it(`is escaped: ${JSON.stringify(text)}`, () => {
      expect(line({ headline: text }, 'SUMMARY')).to.equal(`SUMMARY:${escaped}`);
      expect(line({ summary: text }, 'DESCRIPTION')).to.equal(`DESCRIPTION:${escaped}`);
      expect(line({}, 'LOCATION', text)).to.equal(`LOCATION:${escaped}`);
      expect(line({ id: text, url: 'https://example.org/1' }, 'UID')).to.equal(`UID:${escaped}@https://example.org/1`);
    });
  }

  const ATTACK = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:https://evil.example/\rX-EVIL:1\u0085\u2028X-EVIL:2';
  for (const [what, item, venue] of [
    ['title', { headline: ATTACK }, undefined],
    ['summary', { summary: ATTACK }, undefined],
    ['venue', {}, ATTACK],
    ['id', { id: ATTACK }, undefined],
    ['language', { language: ATTACK }, undefined],
    ['address', { url: `https://example.org/${ATTACK}` }, undefined],
  ] as const) {
    it(`begins no line of its own: ${what}`, () => {
      const text = write(item, venue);
      expect(lines(text).filter((at) => /^(X-|ATTACH|BEGIN:VALARM)/.test(at))).to.deep.equal([]);
      expect(lines(text).filter((at) => /^(BEGIN|END):/.test(at))).to.deep.equal([
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'END:VEVENT',
        'END:VCALENDAR',
      ]);
      expect(read(text).getAllSubcomponents()).to.have.length(0);
    });
  }

  for (const [language, parameter] of [
    ['fr', ';LANGUAGE=fr'],
    ['zh-Hant-TW', ';LANGUAGE=zh-Hant-TW'],
    ['EN', ';LANGUAGE=EN'],
    ['fr_FR', ''],
    ['fr;X-EVIL=1', ''],
    ['fr:Another title', ''],
    ['"fr"', ''],
    ['fr,en', ''],
    ['fr\r\nX-EVIL:1', ''],
    ['français', ''],
    ['', ''],
  ] as const) {
    it(`has a language only where that is a tag: ${JSON.stringify(language)}`, () => {
      const text = write({ language, summary: 'S.' });
      expect(named(text, 'SUMMARY')).to.deep.equal([`SUMMARY${parameter}:The webinar`]);
      expect(named(text, 'DESCRIPTION')).to.deep.equal([`DESCRIPTION${parameter}:S.`]);
    });
  }
});

describe('times in a calendar', () => {
  for (const [what, start, end, from, to] of [
    [
      'in UTC where the zone is known',
      '2026-12-03T14:00+01:00',
      '2026-12-03T15:30+01:00',
      ':20261203T130000Z',
      ':20261203T143000Z',
    ],
    [
      'in UTC also over midnight',
      '2026-12-31T23:30-08:00',
      '2027-01-01T00:30-08:00',
      ':20270101T073000Z',
      ':20270101T083000Z',
    ],
    [
      'in UTC with half an hour',
      '2026-12-03T14:00+05:30',
      '2026-12-03T15:00+05:30',
      ':20261203T083000Z',
      ':20261203T093000Z',
    ],
    ['in UTC as they are', '2026-12-03T14:00Z', undefined, ':20261203T140000Z', undefined],
    ['in UTC from two zones', '2026-12-03T14:00+01:00', '2026-12-03T15:30Z', ':20261203T130000Z', ':20261203T153000Z'],
    ['floating where it is not', '2026-12-03T14:00', '2026-12-03T15:30', ':20261203T140000', ':20261203T153000'],
    [
      'in the zone of the start where the end has none',
      '2026-12-03T14:00+01:00',
      '2026-12-03T15:30',
      ':20261203T130000Z',
      ':20261203T143000Z',
    ],
    [
      'floating where only the end has one',
      '2026-12-03T14:00',
      '2026-12-03T15:30+01:00',
      ':20261203T140000',
      ':20261203T153000',
    ],
    ['whole days, the last included', '2026-12-03', '2026-12-04', ';VALUE=DATE:20261203', ';VALUE=DATE:20261205'],
    ['a whole day that is its own end', '2026-12-03', '2026-12-03', ';VALUE=DATE:20261203', ';VALUE=DATE:20261204'],
    ['a whole day alone', '2026-12-03', undefined, ';VALUE=DATE:20261203', undefined],
    ['over the end of a year', '2026-12-31', '2026-12-31', ';VALUE=DATE:20261231', ';VALUE=DATE:20270101'],
    ['over a leap day', '2028-02-28', '2028-02-28', ';VALUE=DATE:20280228', ';VALUE=DATE:20280229'],
    [
      'whole days where only the start has a time',
      '2026-12-03T14:00+01:00',
      '2026-12-04',
      ';VALUE=DATE:20261203',
      ';VALUE=DATE:20261205',
    ],
    [
      'whole days where only the end has a time',
      '2026-12-03',
      '2026-12-04T17:00Z',
      ';VALUE=DATE:20261203',
      ';VALUE=DATE:20261205',
    ],
    ['without an end before the start', '2026-12-03T14:00Z', '2026-12-03T13:00Z', ':20261203T140000Z', undefined],
    [
      'without the day of a start that has a time',
      '2026-12-03T14:00+01:00',
      '2026-12-03',
      ':20261203T130000Z',
      undefined,
    ],
    ['without a day before the start', '2026-12-03', '2026-12-01', ';VALUE=DATE:20261203', undefined],
    ['without an end that is the start', '2026-12-03T14:00Z', '2026-12-03T15:00+01:00', ':20261203T140000Z', undefined],
  ] as const) {
    it(`are ${what}`, () => {
      const text = write({ start, end });
      expect(named(text, 'DTSTART')).to.deep.equal([`DTSTART${from}`]);
      expect(named(text, 'DTEND')).to.deep.equal(to ? [`DTEND${to}`] : []);
      const event = new ICAL.Event(read(text));
      expect(event.startDate.isDate).to.equal(from.startsWith(';'));
      if (to) expect(event.endDate.compare(event.startDate)).to.equal(1);
    });
  }

  it('of the file are when it was made', () => {
    expect(named(write({}, 'Geneva', new Date('2027-01-02T03:04:05.999Z')), 'DTSTAMP')).to.deep.equal([
      'DTSTAMP:20270102T030405Z',
    ]);
  });
});

describe('the id of an event', () => {
  const uid = (item: Written, page = PAGE, now = NOW) => named(calendarOf(itemOf(item), 'Geneva', page, now), 'UID')[0];
  const url = 'https://example.org/webinar';

  it('is the same in each file, from each page, also when the event has changed', () => {
    const first = uid({ url });
    expect(uid({ url }, 'https://partner.example/', new Date(0))).to.equal(first);
    expect(uid({ url, headline: 'Postponed', start: '2027-01-01', end: '2027-01-02' })).to.equal(first);
  });

  it('is that of no other event, though their ids be alike', () => {
    const ids = [
      uid({ url }),
      uid({ url: `${url}/2` }),
      uid({ url, id: '2' }),
      uid({}),
      uid({ headline: 'The other webinar' }),
      uid({}, 'https://example.org/topics/other'),
      uid({}, 'https://partner.example/topics/migration'),
    ];
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('without address is of the page, whichever way that was reached', () => {
    expect(uid({})).to.equal('UID:1@https://example.org/topics/migration#The%20webinar');
    expect(uid({}, 'https://example.org/topics/migration?from=search')).to.equal(uid({}));
  });

  it('is there in pages that have no address', () => {
    expect(uid({}, 'about:blank')).to.equal('UID:1@about:blank#The%20webinar');
  });
});

describe('whatever an event says', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom('\r', '\n', '\\', ';', ',', ':', '"', 'BEGIN:', ' ', '\t', '\u0000', '漢', '😀', 'a'))
      .map((parts) => parts.join('')),
  );
  const date = fc
    .tuple(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      fc.constantFrom('', 'Z', '+01:00', '-09:30', '+14:00'),
      fc.boolean(),
    )
    .map(([at, zone, day]) => (day ? at.toISOString().slice(0, 10) : at.toISOString().slice(0, 19) + zone));
  /** What is left of a text after it was escaped and read again. */
  const kept = (given: string) => given.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

  it('is a file that calendars read, and that says the same', () => {
    fc.assert(
      fc.property(
        fc.record({
          id: text,
          headline: text.filter(Boolean),
          summary: text,
          language: text,
          start: date,
          end: fc.option(date, { nil: undefined }),
        }),
        text,
        fc.option(fc.webUrl({ withFragments: true, withQueryParameters: true }), { nil: undefined }),
        ({ headline, ...item }, venue, url) => {
          const written = write({ ...item, headline, url: url && new URL(url).href }, venue);
          for (const part of written.split('\r\n')) {
            expect(octets(part)).to.be.at.most(75);
            expect(part).not.to.match(/[\u0000-\u0008\u000a-\u001f\u007f]/);
          }
          for (const at of named(written, 'DT[A-Z]+')) {
            expect(at).to.match(/^DT[A-Z]+(;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z?)$/);
          }
          const event = read(written);
          expect(event.getFirstPropertyValue('summary')).to.equal(kept(headline));
          expect(event.getFirstPropertyValue('location')).to.equal(kept(venue));
          expect(event.getAllProperties('dtstart')).to.have.length(1);
          const { startDate, endDate } = new ICAL.Event(event);
          expect(startDate.toJSDate().getTime()).not.to.be.NaN;
          if (event.hasProperty('dtend')) expect(endDate.compare(startDate)).to.equal(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the file of an event', () => {
  for (const [headline, name] of [
    ['The webinar', 'The-webinar.ics'],
    ['  Safe & fair: what now?  ', 'Safe-fair-what-now.ics'],
    ['../../etc/passwd', 'etc-passwd.ics'],
    ['C:\\con|aux<>"*', 'C-con-aux.ics'],
    ['Réunion d’experts', 'Réunion-d-experts.ics'],
    ['Re\u0301union', 'Réunion.ics'],
    ['الهجرة والعمل', 'الهجرة-والعمل.ics'],
    ['移民与工作', '移民与工作.ics'],
    ['\u202efdp.exe', 'fdp-exe.ics'],
    ['???', 'event.ics'],
    ['', 'event.ics'],
    [undefined, 'event.ics'],
    ['a'.repeat(300), `${'a'.repeat(60)}.ics`],
    [`${'a'.repeat(59)} and more`, `${'a'.repeat(59)}.ics`],
    ['𠮷'.repeat(61), `${'𠮷'.repeat(60)}.ics`],
  ] as const) {
    it(`is called ${name}`, () => {
      expect(fileName({ id: '1', headline })).to.equal(name);
    });
  }

  it('is handed over under its name, as UTF-8, and let go later', async () => {
    const { setTimeout: set } = window;
    const { revokeObjectURL } = URL;
    const revoked: string[] = [];
    const waiting: { readonly after?: number; readonly run: () => void }[] = [];
    URL.revokeObjectURL = (url) => revoked.push(url);
    window.setTimeout = ((run: () => void, after?: number) => waiting.push({ run, after })) as typeof setTimeout;
    try {
      hand(document, 'name.ics', 'BEGIN:VCALENDAR 漢\r\n');
    } finally {
      window.setTimeout = set;
    }
    expect(await downloads()).to.deep.equal([
      { name: 'name.ics', type: 'text/calendar;charset=utf-8', text: 'BEGIN:VCALENDAR 漢\r\n' },
    ]);
    expect(document.querySelector('a[download]')).to.equal(null);
    expect([revoked.length, waiting.length]).to.deep.equal([0, 1]);
    expect(waiting[0]!.after).to.be.above(10_000);
    waiting[0]!.run();
    URL.revokeObjectURL = revokeObjectURL;
    expect(revoked).to.have.length(1);
    expect(revoked[0]).to.match(/^blob:/);
    revokeObjectURL.call(URL, revoked[0]!);
  });
});
