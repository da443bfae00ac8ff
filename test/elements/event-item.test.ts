import { expect } from '@open-wc/testing';
import '../../src/elements/event-list/define.js';
import { click } from '../commands.js';
import { describeAttributes } from './attributes.js';
import { EVENTS } from './cards.js';
import { downloads, offered } from './downloads.js';
import { describeItem, describeListed } from './items.js';
import {
  all,
  need,
  one,
  part,
  put,
  said,
  settled,
  show,
  stopClock,
  textOf,
  texts,
  until,
  type Showing,
} from './support.js';

const tag = 'event-item';

describeItem(tag, EVENTS);

describeListed(tag, 'event-list', EVENTS);

describeAttributes(tag);

const solo = (attributes: string, inner = '') => show<Showing>(`<${tag} ${attributes}>${inner}</${tag}>`);
const listed = (attributes: string, inner = '') =>
  show<Showing>(`<event-list><${tag} ${attributes}>${inner}</${tag}></event-list>`);
const when = (element: Element) => texts(element, 'date')[0];

for (const [where, make] of [
  ['on its own', solo],
  ['in its list', listed],
] as const) {
  describe(`${tag}, ${where}`, () => {
    stopClock('2026-12-01T00:00:00Z');

    it('is a meeting of its attributes', async () => {
      const element = await make(
        'headline="Webinar" start="2026-12-03T14:00+01:00" end="2026-12-03T15:30+01:00" venue="Geneva"',
      );
      expect(when(element)).to.match(/^Thu, December 3, 2026(,| at) 2:00 – 3:30 PM \(UTC\+1\)$/);
      expect(need(element, 'date').getAttribute('datetime')).to.equal('2026-12-03T14:00:00+01:00');
      expect([texts(element, 'venue'), texts(element, 'status')]).to.deep.equal([['Geneva'], []]);
      expect(texts(element, 'button')).to.deep.equal(['Add to calendar']);
      expect(said).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('takes start and end from the first two times in it', async () => {
      const element = await make(
        '',
        `<h3>Webinar</h3>
         <p><time datetime="2026-12-03T09:00Z">Thursday</time> – <time datetime="2026-12-04T17:00Z">Friday</time></p>
         <p>Registration ends on <time datetime="2026-11-30">30 November</time>.</p>`,
      );
      expect(when(element)).to.match(
        /^Thu, December 3, 2026(,| at) 9:00 AM – Fri, December 4, 2026(,| at) 5:00 PM \(UTC\)$/,
      );
      expect(need(element, 'date').getAttribute('datetime')).to.equal('2026-12-03T09:00:00Z');
      expect(textOf(part(element, 'summary'))).to.equal('Registration ends on 30 November.');
      await expect(element).to.be.accessible();
    });

    it('takes attributes before times, each for its own', async () => {
      const inner = '<time datetime="2026-12-03">3</time> <time datetime="2026-12-05">5</time>';
      expect(when(await make('headline="T" start="2026-12-04"', inner))).to.match(
        /^Fri, .*4.* – Sat, December 5, 2026$/,
      );
      expect(when(await make('headline="T" end="2026-12-04"', inner))).to.match(/^Thu, .*3.* – Fri, December 4, 2026$/);
    });

    it('is online where it has no venue', async () => {
      expect(texts(await make('headline="T" start="2026-12-03"'), 'venue')).to.deep.equal(['Online']);
    });

    for (const [attribute, more] of [
      ['start', ''],
      ['end', 'start="2026-12-03"'],
    ] as const) {
      it(`warns once of ${attribute}="soon", and does without`, async () => {
        const element = await make(`headline="T" ${more} ${attribute}="soon"`);
        for (const node of [element, ...element.children]) node.setAttribute('kicker', 'K');
        await settled(element);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`<${tag} ${attribute}="soon"`);
        expect(texts(element, 'date')).to.deep.equal(more ? ['Thu, December 3, 2026'] : []);
        expect(texts(element, 'button')).to.have.length(more ? 1 : 0);
      });
    }

    it('warns once of a time in it that cannot be read', async () => {
      const element = await make('headline="T"', '<time datetime="2026-02-30">then</time>');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} start="2026-02-30"`);
      expect(all(element, 'time')).to.have.length(0);
    });

    it('shows no date of publication', async () => {
      const element = await make('headline="T" published="2026-06-01" start="2026-12-03"');
      expect(all(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal(['2026-12-03']);
      expect(textOf(one(element, 'article'))).not.to.contain('June');
    });

    it('follows its attributes', async () => {
      const element = await make('headline="T" start="2026-12-03" venue="Geneva"');
      const item = element.localName === tag ? element : element.querySelector(tag)!;
      Object.assign(item, { start: '2026-12-05', end: '2026-12-06' });
      item.removeAttribute('venue');
      await settled(element);
      expect(when(element)).to.match(/^Sat, .*5.* – Sun, December 6, 2026$/);
      expect(texts(element, 'venue')).to.deep.equal(['Online']);
      expect(item.getAttribute('end')).to.equal('2026-12-06');
    });

    it('hands itself to the calendar, with the words in its light DOM', async () => {
      const element = await make(
        'start="2026-12-03T14:00Z" href="https://example.org/webinar"',
        '<h3>The webinar</h3><p>What it <em>is</em> about.</p><p>And more.</p>',
      );
      await click(need(element, 'button'));
      await until(offered, 'the file');
      const [file] = await downloads();
      const { name, text } = file!;
      expect(name).to.equal('The-webinar.ics');
      expect(text).to.contain('\r\nSUMMARY:The webinar\r\n');
      expect(text).to.contain('\r\nDESCRIPTION:What it is about. And more.\\n\\nhttps://example.org/webinar\r\n');
      expect(text).to.contain('\r\nLOCATION:Online\r\n');
      expect(text).to.contain('\r\nDTSTART:20261203T140000Z\r\n');
    });

    it('without title is in the calendar under the words that it shows', async () => {
      const element = await make('start="2026-12-03"', 'A meeting of experts.');
      await click(need(element, 'button'));
      await until(offered, 'the file');
      const [file] = await downloads();
      const { name, text } = file!;
      expect(name).to.equal('A-meeting-of-experts.ics');
      expect(text).to.contain('\r\nSUMMARY:A meeting of experts.\r\n');
      expect(need(element, 'button').hasAttribute('aria-label')).to.equal(false);
    });
  });
}

describe(`${tag}: is over`, () => {
  const moment = stopClock('2026-12-01T00:00:00Z');

  const over = async (attributes: string, iso: string) => {
    moment(iso);
    const element = await solo(`headline="T" ${attributes}`);
    const [status, button] = [texts(element, 'status'), texts(element, 'button')];
    expect(status.length + button.length).to.equal(1);
    element.remove();
    return status.join() === 'Past event';
  };

  for (const [what, attributes, last] of [
    ['at its end', 'start="2026-12-03T14:00+01:00" end="2026-12-03T15:30+01:00"', '2026-12-03T14:30:00Z'],
    [
      'at an end in another zone',
      'start="2026-12-03T14:00+01:00" end="2026-12-03T15:30+02:00"',
      '2026-12-03T13:30:00Z',
    ],
    ['without end, when its day is over everywhere', 'start="2026-12-03T14:00Z"', '2026-12-04T12:00:00Z'],
    [
      'without zone, when its end is over everywhere',
      'start="2026-12-03T14:00" end="2026-12-03T15:30"',
      '2026-12-04T03:30:00Z',
    ],
    ['of whole days, when the last is over everywhere', 'start="2026-12-03" end="2026-12-04"', '2026-12-05T12:00:00Z'],
    ['of one whole day, when that is over everywhere', 'start="2026-12-31"', '2027-01-01T12:00:00Z'],
    [
      'with an end before its start, as without',
      'start="2026-12-03T14:00Z" end="2026-12-03T13:00Z"',
      '2026-12-04T12:00:00Z',
    ],
    [
      'without zone, with an end before its start, as without',
      'start="2026-12-03T14:00" end="2026-12-03T13:00"',
      '2026-12-04T12:00:00Z',
    ],
    ['with a day before its start, as without', 'start="2026-12-03" end="2025-12-04"', '2026-12-04T12:00:00Z'],
  ] as const) {
    it(what, async () => {
      const { length } = said;
      expect(await over(attributes, last)).to.equal(false);
      expect(await over(attributes, new Date(Date.parse(last) + 1).toISOString())).to.equal(true);
      // Once for each of the two elements.
      expect(said).to.have.length(length + (what.endsWith('as without') ? 2 : 0));
    });
  }

  it('is neither over nor for a calendar without start', async () => {
    const element = await solo('headline="T" end="2020-01-01" venue="Geneva"');
    expect([texts(element, 'status'), texts(element, 'button'), all(element, 'time')]).to.deep.equal([[], [], []]);
    expect(texts(element, 'venue')).to.deep.equal(['Geneva']);
  });
});

describe(`${tag}: in another language than its page`, () => {
  stopClock('2026-12-01T00:00:00Z');

  it('says what is ours in that of the page', async () => {
    const outer = put<HTMLDivElement>(
      `<div lang="fr"><${tag} headline="The webinar" lang="en" start="2026-12-03"></${tag}></div>`,
    );
    const element = outer.firstElementChild as Showing;
    // The nearest language of the item on its own is that which the author gave it.
    await element.updateComplete;
    await until(() => when(element) === 'Thu, December 3, 2026', 'English');
    const list = await show(`<event-list lang="fr"><${tag} headline="The webinar" lang="en" start="2026-12-03">
      </${tag}></event-list>`);
    await until(() => when(list) === 'jeu. 3 décembre 2026', 'French');
    expect(one(list, 'article')!.lang).to.equal('en');
    for (const name of ['date', 'button']) {
      expect(need(list, name).closest<HTMLElement>('[lang]')!.lang, name).to.equal('fr');
    }
    expect(need(list, 'venue').firstElementChild).to.have.property('lang', 'fr');
    expect(textOf(need(list, 'venue'))).to.equal('En ligne');
    await expect(list).to.be.accessible();
  });
});
