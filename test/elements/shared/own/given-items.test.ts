import { expect, fixtureSync } from '@open-wc/testing';
import { GivenItems } from '../../../../src/elements/shared/own/given-items.js';
import type { Feed } from '../../../../src/feed/model.js';
import { setWords } from '../../../../src/feed/readers.js';
import { said } from '../../support.js';

const element = (content = '') => fixtureSync<HTMLElement>(`<div>${content}</div>`);
const script = (json: string) => `<script type="application/json">${json}</script>`;
const titles = (feed: ReturnType<GivenItems['read']>) => (feed as Feed).items.map(({ headline }) => headline);

describe('given items', () => {
  it('come from the property, else from a script that is a child', () => {
    const given = new GivenItems();
    const host = element(script('[{ "title": "from the script" }]'));
    expect(titles(given.read(host, [{ title: 'from the property' }]))).to.deep.equal(['from the property']);
    for (const nothing of [undefined, null]) {
      expect(titles(given.read(host, nothing))).to.deep.equal(['from the script']);
    }
    expect(given.read(element(`<p>${script('[{ "title": "x" }]')}</p>`), undefined)).to.equal(undefined);
  });

  it('are read once', () => {
    const given = new GivenItems();
    const host = element();
    const items = [{ title: 'a' }];
    const feed = given.read(host, items);
    expect(given.read(host, items)).to.equal(feed);
    expect(given.read(host, [...items])).not.to.equal(feed);
  });

  it('with markup are there when the code for that is', async () => {
    setWords(undefined);
    const given = new GivenItems();
    const host = element();
    const items = [{ title: '<b>fish</b> &amp; chips' }];
    const late = given.read(host, items);
    expect(given.read(host, items)).to.equal(late);
    const feed = await late;
    expect(titles(feed)).to.deep.equal(['fish & chips']);
    expect(given.read(host, items)).to.equal(feed);
  });

  it('that are no longer wanted when it comes, are not read', async () => {
    setWords(undefined);
    const given = new GivenItems();
    const host = element();
    const late = given.read(host, [{ title: '<b>' }]);
    const other = given.read(host, [{ title: 'other' }]);
    await late;
    expect(given.read(host, undefined)).to.equal(undefined);
    expect(titles(other)).to.deep.equal(['other']);
  });

  it('resolve addresses against the document', () => {
    const feed = new GivenItems().read(element(), [{ title: 'a', url: '/a' }]);
    expect((feed as Feed).items[0]?.url).to.equal(`${location.origin}/a`);
  });

  it('that cannot be read are ignored, with one warning', () => {
    for (const [content, items, what] of [
      ['', 'text', '<div items="text">: expected an array'],
      ['', { length: 1 }, '<div items="[object]">: expected an array'],
      [script('{ "items": [] }'), undefined, '<div script="application/json">: expected an array'],
      [script('[{'), undefined, '<div script="application/json">: SyntaxError'],
    ] as const) {
      said.length = 0;
      const given = new GivenItems();
      const host = element(content);
      expect(given.read(host, items)).to.equal(undefined);
      given.read(host, items);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(what);
    }
  });
});
