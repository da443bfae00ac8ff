// XML that is broken, on a page whose policy takes no styles but its own files.
import { expect } from '@open-wc/testing';
import { publish } from '../elements/support.js';
import { server } from '../server/address.js';
import { closeAll, openHost } from './host.js';

const item = '<item><title>One</title></item>';

describe('XML that is broken', () => {
  afterEach(closeAll);

  for (const [what, body, line] of [
    ['HTML in a title', `<rss><channel>\n<item><title>One<br>two</title></item></channel></rss>`, 2],
    ['half a feed', `<rss>\n\n<channel>${item}`, 3],
    ['an attribute without quotation marks', `<rss><channel>${item}<a b=c/></channel></rss>`, 1],
    ['an attribute that is there twice', `<rss><channel>${item}<a b="" b=""/></channel></rss>`, 1],
  ] as const) {
    it(`violates nothing, and says where it is: ${what}`, async () => {
      const { url } = await publish(body);
      const page = await openHost(`<news-list feed="${url}"></news-list>`, { connect: server });
      await page.settled();
      expect(page.find<Element & { state: string }>('news-list').state).to.equal('error');
      expect(page.log.filter(({ level }) => level !== 'warn')).to.deep.equal([]);
      expect(page.log.map(({ text }) => text).join()).to.contain(`the XML is broken in line ${line}: `);
    });
  }
});
