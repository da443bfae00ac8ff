// What the one file loads later is not what was built: it is refused, and visitors keep what is there.
import { expect } from '@open-wc/testing';
import en from '../../src/locale/packs/en.js';
import fr from '../../src/locale/packs/fr.js';
import { server } from '../server/address.js';
import { until } from '../feed/server.js';
import { closeAll, openHost, type HostPage } from './host.js';

const list = (file: string, tag = 'news-list') =>
  `<${tag} feed="${server}/ok/${file}" limit="2" no-images><p>Our news.</p></${tag}>`;

const RICH = `<focus-card><script type="application/json">[{"id":"1","title":"Rich","content_html":"<p>Plain and <b>bold</b>.</p>"}]</script></focus-card>`;

const warnings = ({ log }: HostPage) => log.flatMap(({ level, text }) => (level === 'warn' ? text : []));

async function tampered(body: string, lang?: string): Promise<HostPage> {
  const page = await openHost(body, { connect: server, from: 'tampered', lang });
  await page.settled();
  await until(() => warnings(page).length > 0, 'it is said');
  expect(page.window).not.to.have.property('tampered');
  expect(page.log.filter(({ level }) => level === 'uncaught' || level === 'violation')).to.deep.equal([]);
  return page;
}

describe('what the one file loads later, where it is not what was built', () => {
  afterEach(closeAll);

  it('is refused: a language, and English is used', async () => {
    const page = await tampered(list('native.feed.json'), 'fr');
    expect(page.find('news-list').state).to.equal('ready');
    // The feed has markup and authors in it, the code for which is refused as well.
    expect(warnings(page)).to.have.length(2);
    expect(warnings(page).join(' ')).to.contain('lang="fr"');
    expect(page.deep('[part~=headline]').length).to.be.greaterThan(0);
  });

  for (const file of ['rss-2.feed.xml', 'wordpress.feed.json', 'drupal.feed.json', 'json-ld-list.feed.json']) {
    it(`is refused: the format of ${file}, and the light DOM stays`, async () => {
      const page = await tampered(list(file));
      const element = page.find('news-list');
      expect(element.state).to.equal('error');
      expect(page.find('p', element).checkVisibility()).to.equal(true);
      expect(warnings(page)).to.have.length(1);
    });
  }

  it('is refused: rich text, and the plain one stays', async () => {
    const page = await tampered(RICH);
    const [text] = page.deep('[part~=summary]');
    // Without the code for markup, that is left out roughly.
    expect(text?.textContent.replace(' .', '.')).to.contain('Plain and bold.');
    expect(text?.querySelector('b')).to.equal(null);
    expect(warnings(page).join(' ')).to.contain('rich text');
  });

  it('is refused: what waits for an element to come near, and it is there at once', async () => {
    const page = await tampered(list('native.feed.json').replace('<news-list', '<news-list loading="lazy"'));
    await until(() => page.find('news-list').state === 'ready', 'the list');
  });

  it('is taken where it is', async () => {
    const page = await openHost(list('rss-2.feed.xml') + RICH, { connect: server, lang: 'fr' });
    await page.settled();
    expect(page.find('news-list').state).to.equal('ready');
    expect(page.deep('[part~=summary] b')).to.have.length(1);
    expect(page.log).to.deep.equal([]);
  });
});

describe('what the one file loads later, where it does not come at first', () => {
  afterEach(closeAll);

  const broken = `<news-list feed="${server}/status/404"></news-list>`;
  for (const [what, act] of [
    ['when the connection is back', ({ window }: HostPage) => window.dispatchEvent(new Event('online'))],
    ['for who comes later', (page: HostPage) => page.document.body.append(page.find('news-list').cloneNode())],
  ] as const) {
    it(`is asked for again ${what}: a language`, async () => {
      const page = await openHost(broken, { connect: server, lang: 'fr', from: `late/${crypto.randomUUID()}` });
      const message = () => page.deep('[part~=message]').at(-1)?.textContent.trim();
      const lost = () => warnings(page).filter((text) => text.includes('lang="fr"')).length;
      await until(() => lost() > 0 && Boolean(message()), 'the message');
      expect(message()).to.equal(en.errors.http);
      act(page);
      await until(() => message() === fr.errors.http, 'French');
      expect(lost()).to.equal(1);
    });
  }
});
