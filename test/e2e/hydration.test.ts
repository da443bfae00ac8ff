// Pages that were rendered before they came (`topic-elements/ssr`), and what the built files make of them: nothing that can
// be noticed.
import { expect } from '@open-wc/testing';
import type { Feed } from '../../src/feed/model.js';
import { mine, requests, until } from '../feed/server.js';
import { server } from '../server/address.js';
import { closeAll, openHost, type HostOptions, type HostPage } from './host.js';

const DEMO = '/demo/feeds/labour-migration.json';

interface Witness {
  readonly nodes: readonly Node[];
  readonly link?: HTMLAnchorElement;
  readonly text: string;
  readonly seen: readonly number[];
}

type Ours = HTMLElement & { state?: string; updateComplete?: Promise<boolean>; reload(): Promise<void> };

const witness = ({ window }: HostPage) => (window as unknown as { witness: Witness }).witness;

const baked = (body: string, options: HostOptions = {}) =>
  openHost(body, { connect: server, script: '/test/e2e/witness.js', bake: {}, ...options });

const ours = (page: HostPage) =>
  page
    .deep<Ours>('*')
    .filter(({ localName }) => /^(x-)?(news|topic|event|resource|video|focus|quote|area)-/.test(localName));

/** Resolves when all elements are what they are going to be, and painted. */
async function hydrated(page: HostPage): Promise<void> {
  const isReady = (element: Ours) =>
    page.window.customElements.get(element.localName) && (!('state' in element) || element.state === 'ready');
  await until(() => ours(page).every(isReady), 'all are ready');
  await page.painted();
}

/** The one text in the feed with more than paragraphs, which are what was baked. */
const RICH = /^(Crops do not wait|the whole journey|housing is inspected|a returning worker|Our handbook)/;

/** What is no longer there, of what was there before. */
const lost = (page: HostPage) =>
  witness(page)
    .nodes.filter(({ isConnected, textContent }) => !isConnected && !RICH.test(textContent ?? ''))
    .map((node) => (node instanceof page.window.Element ? node.outerHTML : node.textContent));

const asked = ({ window }: HostPage, part: string) =>
  window.performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length;

const sections = (prefix = '') =>
  [
    ['topic-hero', ''],
    ['topic-breadcrumb', ''],
    ['news-list', 'section="news"'],
    ['focus-card', 'section="focus"'],
    ['quote-block', 'section="quote"'],
    ['area-of-work-grid', 'section="areas"'],
    ['resource-list', 'section="resources"'],
    ['video-card', 'section="watch"'],
    ['event-list', 'section="events"'],
    ['topic-footer', ''],
  ]
    .map(([tag = '', attributes = '']) => `<${prefix}${tag} ${attributes}></${prefix}${tag}>`)
    .join('');

const WAYS: readonly (readonly [string, HostOptions])[] = [
  ['the one file', {}],
  ['autoload.js', { file: 'autoload.js' }],
  ['the one file with a prefix', { prefix: 'x-' }],
  ['autoload.js with a prefix', { file: 'autoload.js', prefix: 'x-' }],
];

describe('a page that was baked', () => {
  afterEach(closeAll);

  for (const [way, options] of WAYS) {
    const prefix = options.prefix ?? '';
    const CASES: Readonly<Record<string, string>> = {
      'a list of its own feed': `<${prefix}news-list feed="${DEMO}" section="news"></${prefix}news-list>`,
      'every element around one feed': `<${prefix}topic-feed src="${DEMO}"><main>${sections(prefix)}</main></${prefix}topic-feed>`,
      'a whole page': `<${prefix}topic-page feed="${DEMO}"></${prefix}topic-page>`,
    };
    for (const [what, body] of Object.entries(CASES)) {
      it(`keeps ${what} with ${way}`, async () => {
        const page = await baked(body, options);
        expect(witness(page).text.length).to.be.greaterThan(1000);
        await hydrated(page);
        expect(lost(page)).to.deep.equal([]);
        expect(page.log).to.deep.equal([]);
        expect(asked(page, DEMO)).to.equal(0);
        expect(page.shifts).to.deep.equal([]);
        expect(new Set(witness(page).seen).size).to.equal(1);
      });
    }
  }
});
