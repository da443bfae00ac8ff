import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import type { JsonFeedItem } from '../../src/index.js';
import '../../src/elements/event-list/define.js';
import { click, press } from '../commands.js';
import { describeAttributes } from './attributes.js';
import { EVENTS, describeCards, reached } from './cards.js';
import { downloads, offered } from './downloads.js';
import { describeFeedElement } from './feed-element.js';
import {
  all,
  flatText,
  hear,
  need,
  one,
  part,
  parts,
  put,
  root,
  said,
  settled,
  showItems,
  stopClock,
  textOf,
  texts,
  until,
  type Showing,
} from './support.js';

const tag = 'event-list';

describeFeedElement({
  tag,
  item: (title) => ({ title }),
  own: (text) => `<event-item headline="${text}"></event-item>`,
  shown: (element) => texts(element, 'headline'),
  label: 'Events',
});

describeCards({ tag, child: 'event-item', wording: EVENTS, detail: 'venue' });

describeAttributes(tag, { child: 'event-item' });

const START = '2026-12-03T14:00:00+01:00';
const END = '2026-12-03T15:30:00+01:00';
const WEBINAR: JsonFeedItem = {
  id: 'webinar',
  url: 'https://example.org/webinar',
  title: 'The webinar',
  summary: 'What it is about.',
  language: 'en',
  _topic: { start: START, end: END, venue: 'Geneva' },
};
const on = (start: string, end?: string, venue?: string): JsonFeedItem => ({
  title: `From ${start}`,
  _topic: { start, ...(end && { end }), ...(venue && { venue }) },
});
const PAST = on('2026-11-03T14:00Z', '2026-11-03T15:00Z');

/** The list in a page of this language. */
const showIn = async (lang: string, ...items: JsonFeedItem[]) => {
  const outer = put<HTMLDivElement>(`<div lang="${lang}"><${tag}></${tag}></div>`);
  const element = outer.querySelector<Showing>(tag)!;
  element.items = items;
  await element.updateComplete;
  return element;
};

describe(`${tag}: when and where`, () => {
  stopClock('2026-12-01T12:00:00Z');

  for (const [start, end, datetime, shown] of [
    [START, END, START, /^Thu, December 3, 2026(,| at) 2:00 – 3:30 PM \(UTC\+1\)$/],
    [START, undefined, START, /^Thu, December 3, 2026(,| at) 2:00 PM \(UTC\+1\)$/],
    [
      '2026-12-03T23:30-09:30',
      '2026-12-04T00:30-09:30',
      '2026-12-03T23:30:00-09:30',
      /^Thu, December 3.* 11:30 PM – Fri, December 4.* 12:30 AM \(UTC−9:30\)$/,
    ],
    [
      '2026-12-03T00:15+05:45',
      undefined,
      '2026-12-03T00:15:00+05:45',
      /^Thu, December 3, 2026(,| at) 12:15 AM \(UTC\+5:45\)$/,
    ],
    [
      '2026-12-03T09:00Z',
      '2026-12-04T17:00Z',
      '2026-12-03T09:00:00Z',
      /^Thu, December 3, 2026.* 9:00 AM – Fri, December 4, 2026.* 5:00 PM \(UTC\)$/,
    ],
    ['2026-12-03T09:00', '2026-12-03T10:00', '2026-12-03T09:00:00', /^Thu, December 3, 2026(,| at) 9:00 – 10:00 AM$/],
    ['2026-12-03', '2026-12-04', '2026-12-03', /^Thu, December 3 – Fri, December 4, 2026$/],
    ['2026-12-03', undefined, '2026-12-03', /^Thu, December 3, 2026$/],
  ] as const) {
    it(`is in the time of the place: ${start} to ${end}`, async () => {
      const element = await showItems(tag, [on(start, end)]);
      const time = need(element, 'date');
      expect(textOf(time)).to.match(shown);
      expect(time.localName).to.equal('time');
      expect(time.getAttribute('datetime')).to.equal(datetime);
      expect(texts(element, 'venue')).to.deep.equal(['Online']);
      await expect(element).to.be.accessible();
    });
  }

  it('has its venue', async () => {
    const element = await showItems(tag, [WEBINAR]);
    expect(flatText(one(element, 'article'))).to.match(
      /^The webinar Thu, .*\(UTC\+1\) Geneva What it is about\. Add to calendar$/,
    );
    expect(getComputedStyle(need(element, 'venue').querySelector('bdi')!).unicodeBidi).to.equal('isolate');
  });

  it('marks what is over, and nothing else', async () => {
    const element = await showItems(tag, [PAST, WEBINAR]);
    expect(texts(element, 'status')).to.deep.equal(['Past event']);
    expect(parts(element, 'item')[0]!.contains(part(element, 'status'))).to.equal(true);
    expect(texts(element, 'button')).to.have.length(1);
    expect(parts(element, 'item')[1]!.contains(part(element, 'button'))).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('without start is a card without date and button', async () => {
    const element = await showItems(tag, [{ title: 'T', _topic: { end: END, start: 'soon' } }, { title: 'U' }]);
    expect(all(element, 'time, button')).to.have.length(0);
    expect(texts(element, 'headline')).to.deep.equal(['T', 'U']);
    expect(said).to.deep.equal([]);
  });

  for (const [lang, range, days, online, past, calendar] of [
    [
      'en',
      /^Thu, December 3, 2026(,| at) 2:00 – 3:30 PM \(UTC\+1\)$/,
      'Thu, December 3, 2026',
      'Online',
      'Past event',
      'Add to calendar',
    ],
    [
      'fr',
      /^jeu\. 3 décembre 2026(,| à) 14:00 ?– ?15:30 \(UTC\+1\)$/,
      'jeu. 3 décembre 2026',
      'En ligne',
      'Événement passé',
      'Ajouter au calendrier',
    ],
    [
      'es',
      /^jue, 3 de diciembre de 2026, 14:00 ?– ?15:30 \(UTC\+1\)$/,
      'jue, 3 de diciembre de 2026',
      'En línea',
      'Evento pasado',
      'Añadir al calendario',
    ],
    [
      'ru',
      /^чт, 3 декабря 2026 г\.(,| в) 14:00 ?– ?15:30 \(UTC\+1\)$/,
      'чт, 3 декабря 2026 г.',
      'Онлайн',
      'Мероприятие прошло',
      'Добавить в календарь',
    ],
    [
      'zh',
      /^2026(年|\/)12(月|\/)3日?周四 14:00 ?– ?15:30 \(UTC\+1\)$/,
      '2026年12月3日周四',
      '线上',
      '已结束',
      '添加到日历',
    ],
    [
      'ar',
      /^الخميس، 3 ديسمبر 2026(،| في) 2:00 ?– ?3:30 م \(UTC\+1\)$/,
      'الخميس، 3 ديسمبر 2026',
      'عبر الإنترنت',
      'فعالية منتهية',
      'أضف إلى التقويم',
    ],
  ] as const) {
    it(`${lang}: is said in that language`, async () => {
      const element = await showIn(lang, { ...WEBINAR, _topic: { start: START, end: END } }, on('2026-12-03'), PAST);
      const [timed, whole] = texts(element, 'date');
      expect(timed).to.match(range);
      expect(whole).to.equal(days);
      expect(texts(element, 'venue')).to.deep.equal([online, online, online]);
      expect(texts(element, 'status')).to.deep.equal([past]);
      expect(texts(element, 'button')).to.deep.equal([calendar, calendar]);
      expect(need(element, 'button').getAttribute('aria-label')).to.equal(`${calendar}: The webinar`);
      for (const name of ['date', 'button']) {
        expect(need(element, name).closest<HTMLElement>('[lang]')!.lang, name).to.equal(lang);
      }
      await expect(element).to.be.accessible();
    });
  }

  it('follows the language of the page', async () => {
    const element = await showIn('fr', WEBINAR, PAST);
    element.parentElement!.lang = 'es';
    await until(() => textOf(part(element, 'date')).startsWith('jue, 3 de diciembre de 2026'), 'Spanish');
    await until(() => texts(element, 'status').join() === 'Evento pasado', 'its texts');
    expect(texts(element, 'button')).to.deep.equal(['Añadir al calendario']);
  });
});

describe(`${tag}: the calendar`, () => {
  stopClock('2026-12-01T12:00:00Z');

  const saved = async () => {
    await until(offered, 'the file');
    return (await downloads()).map(({ text }) => ICAL.Component.fromString(text).getFirstSubcomponent('vevent')!);
  };

  it('gets the event by a click, as a file that calendars read', async () => {
    const element = await showItems(tag, [WEBINAR]);
    const heard = hear('topic-select');
    await click(need(element, 'button'));
    const [event] = await saved();
    const [file] = await downloads();
    expect([file!.name, file!.type]).to.deep.equal(['The-webinar.ics', 'text/calendar;charset=utf-8']);
    const { summary, location, description, startDate, endDate } = new ICAL.Event(event!);
    expect([summary, location, description]).to.deep.equal([
      'The webinar',
      'Geneva',
      'What it is about.\n\nhttps://example.org/webinar',
    ]);
    expect([startDate, endDate].map((date) => date.toJSDate().toISOString())).to.deep.equal([
      '2026-12-03T13:00:00.000Z',
      '2026-12-03T14:30:00.000Z',
    ]);
    expect([offered(), heard.length, said]).to.deep.equal([1, 0, []]);
  });

  it('gets the event by keyboard: Enter and Space', async () => {
    const element = await showItems(tag, [WEBINAR]);
    await press('Tab');
    expect(root(element).activeElement).to.equal(need(element, 'link'));
    await press('Tab');
    expect(root(element).activeElement).to.equal(need(element, 'button'));
    expect(need(element, 'button').matches(':focus-visible')).to.equal(true);
    await press('Enter');
    await until(() => offered() === 1, 'the file');
    await press('Space');
    await until(() => offered() === 2, 'the file again');
    const [first, second] = (await saved()).map((event) => event.getFirstPropertyValue('uid'));
    expect(first).to.equal(second);
    expect(root(element).activeElement).to.equal(need(element, 'button'));
  });

  it('gets the event that the button stands with, also after a reload in another order', async () => {
    const other = { ...on('2026-12-09'), id: 'other' };
    const element = await showItems(tag, [WEBINAR, other]);
    element.items = [other, WEBINAR];
    await element.updateComplete;
    await click(parts(element, 'button')[0]!);
    const [event] = await saved();
    const { summary, startDate, endDate, location } = new ICAL.Event(event!);
    expect([summary, location, startDate.isDate, startDate.toString()]).to.deep.equal([
      'From 2026-12-09',
      'Online',
      true,
      '2026-12-09',
    ]);
    expect(endDate.toString()).to.equal('2026-12-10');
  });

  it('gets our words in the language of the page, and those of the event with theirs', async () => {
    const element = await showIn('ar', { ...WEBINAR, language: 'fr', _topic: { start: START } });
    await click(need(element, 'button'));
    const [event] = await saved();
    expect(event!.getFirstPropertyValue('location')).to.equal('عبر الإنترنت');
    expect(event!.getFirstProperty('summary')!.getParameter('language')).to.equal('fr');
  });

  it('is offered by a button whose name says for what', async () => {
    const element = await showItems(tag, [WEBINAR, { summary: 'Untitled.', _topic: { start: START } }]);
    const [titled, untitled] = parts(element, 'button');
    expect([titled!.localName, titled!.getAttribute('type')]).to.deep.equal(['button', 'button']);
    expect(titled!.getAttribute('aria-label')).to.equal('Add to calendar: The webinar');
    expect(untitled!.hasAttribute('aria-label')).to.equal(false);
    expect(textOf(untitled)).to.equal('Add to calendar');
    await expect(element).to.be.accessible();
  });

  it('is offered by a button that is large enough, whatever the size of the letters', async () => {
    const outer = put<HTMLDivElement>(`<div style="font-size: 9px"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    element.items = [WEBINAR];
    await settled(element);
    expect(need(element, 'button').getBoundingClientRect().height).to.be.at.least(24);
  });

  it('that cannot be had is a warning', async () => {
    URL.createObjectURL = () => {
      throw new Error('no');
    };
    const element = await showItems(tag, [WEBINAR]);
    await click(need(element, 'button'));
    await until(() => said.length, 'the warning');
    expect(said).to.deep.equal([`[topic-elements] <${tag}>: the calendar file could not be made.`]);
    expect(offered()).to.equal(0);
  });
});

describe(`${tag}: styling from outside`, () => {
  stopClock('2026-12-01T12:00:00Z');

  it('reaches the parts that only it has', async () => {
    const element = await showItems(tag, [WEBINAR, PAST]);
    for (const name of ['date', 'venue', 'status', 'button']) {
      expect(reached(tag, name, parts(element, name)), name).to.equal(true);
    }
  });

  it('is an agenda: a line above each event, and as many beside each other as fit, by --topic-column', async () => {
    const outer = put<HTMLDivElement>(`<div style="width: 780px; --topic-column: 240px"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    element.items = [WEBINAR, PAST, on('2026-12-09')];
    await settled(element);
    const columns = () => new Set(parts(element, 'item').map((item) => item.getBoundingClientRect().left)).size;
    expect(columns()).to.equal(3);
    outer.style.width = '260px';
    expect(columns()).to.equal(1);
    const lines = parts(element, 'item').map((item) => getComputedStyle(item).borderTopStyle);
    expect(lines).to.deep.equal(['solid', 'solid', 'solid']);
  });
});
