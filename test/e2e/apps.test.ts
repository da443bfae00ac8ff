// An app of each framework (test/apps) on a real page: attributes, complex properties, events and methods of the packed
// library, as the framework passes them.
import { expect } from '@open-wc/testing';
import type { NewsList } from '../../src/index.js';
import { until } from '../feed/server.js';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostPage } from './host.js';

const feed = `${server}/ok/native.feed.json`;
const missing = `${server}/status/404?apps`;
// Frameworks make markup of strings, style attributes included: that of the demo site is too strict for some of them.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'; " +
  `connect-src 'self' ${server}`;

const open = (framework: string) =>
  openHost(`<div id="app" data-feed="${feed}" data-missing="${missing}"></div>`, {
    from: `test/apps/dist/${framework}`,
    file: 'main.js',
    policy,
  });

const list = (page: HostPage, id: string) => page.find<NewsList>(`#${id}`);
const rows = (page: HostPage, id: string) => page.deep('[part~=item]', list(page, id).shadowRoot as ShadowRoot);
const texts = (page: HostPage, id: string) => rows(page, id).map(({ textContent }) => textContent?.trim());
const shows = (page: HostPage, id: string, text: string) =>
  until(() => page.find(`output#${id}`).textContent === text, `#${id} is ${text}`);
const button = (page: HostPage, text: string) =>
  page.deep('#app > button').find(({ textContent }) => textContent === text) ?? expect.fail(text);

/** The list of the component in docs/recipes. */
const recipe = (page: HostPage) => page.find<NewsList>('#recipe news-list');

async function opensThird(page: HostPage): Promise<void> {
  const [link] = page.deep<HTMLAnchorElement>('a', recipe(page).shadowRoot as ShadowRoot);
  expect(link?.textContent?.trim()).to.equal('Third');
  link?.click();
  await shows(page, 'opened', 'Third');
  expect(page.window.location.hash).to.equal('');
}

/** The page with the app on it, when all that is asked for has come. */
async function running(framework: string): Promise<HostPage> {
  const page = await open(framework);
  const said = (id: string) => Boolean(page.document.querySelector(`output#${id}`)?.textContent);
  await until(() => said('failed') && said('loaded'), 'the app runs, and both feeds are known');
  await page.settled();
  return page;
}

for (const framework of ['angular', 'react', 'preact', 'vue', 'svelte', 'solid']) {
  describe(`an app of ${framework}`, () => {
    let page: HostPage;
    beforeEach(async () => {
      page = await running(framework);
    });
    afterEach(closeAll);

    it('passes attributes', () => {
      const element = list(page, 'fed');
      expect(element).to.include({ feed, headingLevel: 3, heading: 'Fed', noImages: true, state: 'ready' });
      expect(element.className).to.equal('news');
      expect(element.style.getPropertyValue('--topic-space')).to.equal('2em');
      expect(page.find('h3', element.shadowRoot as ShadowRoot).textContent?.trim()).to.equal('Fed');
      expect(page.deep('img', element.shadowRoot as ShadowRoot)).to.have.length(0);
      expect(rows(page, 'fed')).to.have.length(1);
    });

    it('passes an array as a property', () => {
      const element = list(page, 'given');
      expect(element.items).to.deep.equal([{ id: '1', title: 'First', url: '#first' }]);
      expect(element.hasAttribute('items')).to.equal(false);
      expect(page.find('h4', element.shadowRoot as ShadowRoot).textContent?.trim()).to.equal('Given');
      expect(texts(page, 'given')).to.deep.equal(['First']);
    });

    it('updates both when its state changes, and only what has changed', async () => {
      const [first] = rows(page, 'given');
      button(page, 'More').click();
      await until(() => rows(page, 'given').length === 2 && rows(page, 'fed').length === 2, 'both have two rows');
      expect(texts(page, 'given')).to.deep.equal(['First', 'Second']);
      expect(rows(page, 'given')[0] === first).to.equal(true);
    });

    it('hears of feeds that come, and of those that do not', async () => {
      await shows(page, 'loaded', 'Fair recruitment & safe journeys');
      await shows(page, 'failed', 'http');
      expect(page.find('p', list(page, 'failing')).checkVisibility()).to.equal(true);
    });

    it('hears which item is chosen, and can prevent the navigation', async () => {
      const link = page.deep<HTMLAnchorElement>('a', list(page, 'given').shadowRoot as ShadowRoot)[0];
      link?.click();
      await shows(page, 'selected', 'First');
      expect(page.window.location.hash).to.equal('');
    });

    it('calls a method of the element', async () => {
      button(page, 'Reload').click();
      await shows(page, 'loaded', 'Reloaded');
    });

    it('shows the component of the recipe, and hears from it', async () => {
      expect(page.find('p', recipe(page)).checkVisibility()).to.equal(false);
      expect(recipe(page)).to.include({ heading: 'News', headingLevel: 3, noImages: true, state: 'ready' });
      await opensThird(page);
    });

    it('says nothing in the console but that a feed is missing', () => {
      expect(page.log.map(({ level }) => level)).to.deep.equal(['warn']);
      expect(page.log[0]?.text).to.contain(missing);
    });
  });
}

describe('an app of React 18', () => {
  afterEach(closeAll);

  it('passes properties and hears events by the component of the recipe, also when its state has changed', async () => {
    const page = await open('react-18');
    // React sets properties after what it renders is on the page.
    const isReady = () => page.document.querySelector<NewsList>('#recipe news-list')?.state === 'ready';
    await until(isReady, 'the list has its items');
    await page.settled();
    expect(recipe(page)).to.include({ heading: 'News', headingLevel: 3, noImages: true });
    expect(page.find('topic-footer').className).to.equal('classed');
    await opensThird(page);
    button(page, 'More').click();
    await until(() => page.deep('[part~=item]', recipe(page).shadowRoot as ShadowRoot).length === 2, 'two rows');
    await opensThird(page);
    expect(page.log).to.deep.equal([]);
  });
});
