// What is on a page stays in its place when the feed arrives.
import { expect } from '@open-wc/testing';
import { engine, viewport } from '../commands.js';
import { closeAll, open, openHost, openUntil, type HostPage } from './host.js';

const PAGES = ['index', 'elements', 'themes', 'arabic', 'chinese', 'french', 'russian', 'spanish'];
const WIDTHS = [1280, 320];
/** Milliseconds that a feed takes: long enough for the page to be painted before it is there. */
const DELAY = 600;

/** Whether visitors saw the page without what its feeds bring. */
function paintedBeforeFeeds({ window: { performance } }: HostPage): boolean {
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity;
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const feeds = requests.filter(({ name }) => name.includes('/demo/feeds/'));
  return feeds.length > 0 && feeds.every(({ responseEnd }) => responseEnd > paint);
}

const total = ({ shifts }: HostPage) => shifts.reduce((sum, { value }) => sum + value, 0);
const inWords = ({ shifts }: HostPage) => shifts.map(({ value, moved }) => [value, ...moved].join('\n  ')).join('\n');

// The other engines do not tell of it.
if (engine === 'chrome') {
  describe('layout shift', () => {
    afterEach(closeAll);

    it('would be seen, with what moved, also inside a shadow root', async () => {
      await viewport(1000, 800);
      const page = await openHost('<p id="first">First</p><div id="host"></div>');
      const root = page.find<HTMLElement>('#host').attachShadow({ mode: 'open' });
      for (const tag of ['h2', 'p']) root.append(page.document.createElement(tag));
      for (const { style } of page.deep('h2, p', root)) Object.assign(style, { height: '50px', background: 'silver' });
      await page.painted();
      expect(page.shifts).to.eql([]);

      page.find<HTMLElement>('#first').style.paddingBlockEnd = '100px';
      await page.painted();
      page.find<HTMLElement>('h2', root).style.height = '250px';
      await page.painted();
      expect(page.shifts.map(({ moved }) => moved.map((words) => words.replace(/: .*/, '')))).to.eql([
        ['div#host'],
        ['div#host > p'],
      ]);
      expect(page.shifts[1]?.moved[0]).to.match(/: 1000×50 at 0,\d+ → 1000×50 at 0,\d+$/);
      // The text was and is in 100 of 800 pixels, and moved by a fifth of the longer side.
      expect(page.shifts[1]?.value).to.be.closeTo((100 / 800) * (200 / 1000), 0.001);
    });

    for (const name of PAGES) {
      for (const width of WIDTHS) {
        it(`${name}, ${width} px wide: none`, async () => {
          await viewport(width, 800);
          const opened = async () => {
            const one = await open(`/demo/${name}.html?probe&feed-delay=${DELAY}`, { width });
            await one.painted();
            return one;
          };
          const page = await openUntil(opened, (one) => paintedBeforeFeeds(one) && total(one) === 0);
          expect(paintedBeforeFeeds(page)).to.equal(true);
          expect(total(page), inWords(page)).to.equal(0);
        });
      }
    }
  });
}
