import { expect } from '@open-wc/testing';
import { parseJsonFeed, readJsonFeed, setDetails } from '../../src/feed/formats/json-feed.js';
import type { Feed } from '../../src/feed/model.js';
import { loadMissed } from '../../src/feed/readers.js';
import { checkFeed, written } from './model.js';

const url = 'https://feeds.example/topics/feed.json';
const feed = (more: object, item: object) => ({
  version: '1.1',
  items: [{ id: '1', ...item }],
  ...more,
});

/** What is only read with that code, and what it says then. */
const RARE: readonly (readonly [what: string, json: object, path: (read: Feed) => unknown, found: unknown])[] = [
  [
    'the files of an item',
    feed({}, { attachments: [{ url: '/a.pdf', mime_type: 'Application/PDF' }, {}] }),
    ({ items: [item] }) => item?.attachments,
    [{ url: 'https://feeds.example/a.pdf', mimeType: 'application/pdf' }],
  ],
  [
    'the sizes of a picture',
    feed({}, { image: '/a.png', _topic: { image: { srcset: '/a.png 1x, javascript:x 2x' } } }),
    ({ items: [item] }) => item?.image?.srcset,
    'https://feeds.example/a.png 1x',
  ],
  [
    'the breadcrumb',
    feed({ _topic: { breadcrumb: [{ title: 'Home', url: '/' }, { url: '/' }] } }, {}),
    ({ breadcrumb }) => breadcrumb,
    [{ title: 'Home', url: 'https://feeds.example/' }],
  ],
  [
    'the footer',
    feed({ _topic: { footer: { copyright: '©' } } }, {}),
    ({ footer }) => footer,
    { copyright: '©', links: [] },
  ],
  [
    'the sections',
    feed({ _topic: { sections: [{ id: 'a', heading: 'A', limit: 1.5 }] } }, { _topic: { section: 'a' } }),
    ({ sections }) => sections,
    [{ id: 'a', type: 'a', heading: 'A', limit: 2 }],
  ],
];

describe('feed/details', () => {
  beforeEach(() => setDetails(undefined));
  after(() => setDetails(undefined));

  for (const [what, json, path, found] of RARE) {
    it(`has ${what} read when the code for that has come`, async () => {
      const rough = parseJsonFeed(json, url);
      if (!rough) throw new Error('no feed');
      checkFeed(rough);
      expect(written(path(rough))).not.to.deep.equal(found);
      expect(await loadMissed()).to.equal(true);

      setDetails(undefined);
      const late = readJsonFeed(json, url);
      expect(late).to.be.an.instanceOf(Promise);
      const read = (await late) as Feed;
      checkFeed(read);
      expect(written(path(read))).to.deep.equal(found);
      // From now on at once.
      expect(written(readJsonFeed(json, url))).to.deep.equal(written(read));
    });
  }

  it('is not needed for plain news', () => {
    const json = feed({ title: 'News', _topic: { tagline: 'T' } }, { title: 'A', tags: ['b'], image: '/a.png' });
    expect(readJsonFeed(json, url)).not.to.be.an.instanceOf(Promise);
    expect(loadMissed()).to.equal(undefined);
  });
});
