import { expect } from '@open-wc/testing';
import { parseDate } from '../../../src/feed/date.js';
import type { OwnItem } from '../../../src/elements/shared/own/own-item.js';
import { saveEvent } from '../../../src/elements/shared/save-event.js';
import { downloads, offered } from '../downloads.js';
import { said } from '../support.js';

const host = () => document.createElement('event-list');
const saved = async (item: Omit<OwnItem, 'id' | 'start'>) => {
  saveEvent(host(), { id: '7', start: parseDate('2026-12-03'), ...item }, 'En ligne');
  const [file] = await downloads();
  const lines = file!.text.replaceAll('\r\n ', '').split('\r\n');
  const value = (name: string) => lines.find((line) => line.startsWith(name))?.replace(/^.*?:/, '');
  return { name: file!.name, title: value('SUMMARY'), text: value('DESCRIPTION'), venue: value('LOCATION') };
};
const nodes = (markup: string) => [...new DOMParser().parseFromString(markup, 'text/html').body.childNodes];

describe('an event for the calendar', () => {
  it('is what it says', async () => {
    expect(await saved({ headline: 'T', summary: 'S.', venue: 'Geneva' })).to.deep.equal({
      name: 'T.ics',
      title: 'T',
      text: 'S.',
      venue: 'Geneva',
    });
  });

  it('has the text that its card shows, wherever that is from', async () => {
    const body = nodes('<p>One <b>text</b>.</p><p>Another.</p>');
    expect(await saved({ headline: 'T', body })).to.include({ title: 'T', text: 'One text. Another.' });
  });

  it('has the paragraphs of its feed', async () => {
    expect(await saved({ headline: 'T', content: { html: '<p>One.</p><p>Two.</p>' } })).to.include({
      text: 'One.\\n\\nTwo.',
    });
  });

  it('without title is called by its text', async () => {
    expect(await saved({ body: nodes('<p>A meeting.</p>') })).to.include({
      name: 'A-meeting.ics',
      title: 'A meeting.',
    });
  });

  it('without title is called by the beginning of a long text', async () => {
    const { title, text } = await saved({ content: { text: 'word '.repeat(200) } });
    expect(title!.length).to.be.at.most(241);
    expect(title).to.match(/word…$/);
    expect(text!.length).to.be.above(900);
  });

  it('without any text is called by what else stands for it', async () => {
    expect(await saved({ authors: [{ name: 'A. Speaker' }] })).to.include({ title: 'A. Speaker', text: undefined });
  });

  it('is where the page says that it is, if nowhere else', async () => {
    expect(await saved({ headline: 'T' })).to.include({ venue: 'En ligne' });
  });

  it('that cannot be made is a warning, not an exception', () => {
    saveEvent(host(), { id: '1', headline: 'T' }, 'Online');
    expect(said).to.deep.equal(['[topic-elements] <event-list>: the calendar file could not be made.']);
    expect(offered()).to.equal(0);
  });
});
