import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { FeedError } from '../../src/feed/feed-error.js';
import type { FeedErrorLike } from '../../src/feed/model.js';
import { parseFeed } from '../../src/feed/parse-feed.js';
import { checkFeed, fragments } from './model.js';

const url = 'https://feeds.example/feed.json';
const minimal = '{"version":"https://jsonfeed.org/version/1.1","title":"Élan","items":[{"id":"1"}]}';
const bytes = (text: string) => new TextEncoder().encode(text);

async function failure(body: Uint8Array | string): Promise<FeedErrorLike> {
  try {
    await parseFeed(body, url);
  } catch (error) {
    expect(error).to.be.an.instanceOf(FeedError);
    const feedError = error as FeedError;
    expect([feedError.code, feedError.url]).to.deep.equal(['not-a-feed', url]);
    return feedError;
  }
  throw new Error('it was read as a feed');
}

describe('feed/parse-feed', () => {
  for (const [what, body] of [
    ['bytes', bytes(minimal)],
    ['text', minimal],
    ['a byte order mark', bytes(`\ufeff${minimal}`)],
    ['text with a byte order mark', `\ufeff${minimal}`],
    ['white space around', bytes(`\r\n\t ${minimal} \n`)],
  ] as const) {
    it(`reads ${what}`, async () => {
      const feed = await parseFeed(body, url);
      expect([feed.title, feed.url, feed.items.length]).to.deep.equal(['Élan', url, 1]);
    });
  }

  it('puts a sign in the place of what is not UTF-8', async () => {
    const latin1 = Uint8Array.from(minimal, (c) => c.charCodeAt(0));
    expect((await parseFeed(latin1, url)).title).to.equal('\ufffdlan');
  });

  for (const [what, body, message] of [
    ['nothing', '', 'empty'],
    ['blanks', ' \n\ufeff', 'empty'],
    ['a web page', '<!DOCTYPE html><title>Sign in</title>', 'HTML page'],
    ['a web page without a type', '\n<HTML><body>', 'HTML page'],
    ['a warning before the feed', `<br />\n<b>Warning</b>: Undefined index\n${minimal}`, 'begins with <br>'],
    ['XML that is no feed', '<?xml version="1.0"?><note/>', 'begins with <note>'],
    ['text', 'This is not JSON.', 'neither JSON nor XML'],
    ['a number', '42', 'neither JSON nor XML'],
    ['a string', '"x"', 'neither JSON nor XML'],
    ['true', 'true', 'neither JSON nor XML'],
    ['null', 'null', 'neither JSON nor XML'],
    ['an empty object', '{}', 'the JSON is no feed, it is an object without any field'],
    ['a list of numbers', '[1,2]', 'the JSON is no feed, it is a list without any object'],
    ['a list of other things', '[1,{"id":"1"}]', 'no feed, it has id'],
    ['half a feed', minimal.slice(0, -9), 'an error'],
    ['a feed and more', `${minimal}<!-- cached -->`, 'an error'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, ...[...minimal].flatMap((c) => [c.charCodeAt(0), 0])), 'neither JSON nor XML'],
    ['a list', '[{"id":"1"}]', 'no feed, it has id'],
    ['other JSON', '{"posts":[]}', 'no feed, it has posts'],
    [
      'a later version',
      '{"version":"https://jsonfeed.org/version/2","items":[{"id":"1"}]}',
      'its version is "https://jsonfeed.org/version/2": only JSON Feed 1.0 and 1.1',
    ],
    ['a version of something else', '{"version":"2","posts":[]}', 'no feed, it has version, posts'],
    ['a feed nested deeply', `{"version":"1.1","items":[{"id":"1","_x":${'['.repeat(1e6)}`, 'deeply'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect((await failure(body)).message).to.contain(message);
    });
  }

  for (const [what, body] of [
    ['RSS', '<rss><channel><item><title>One</title></item></channel></rss>'],
    [
      'RSS after a mark, a declaration and a comment',
      '\ufeff\n<?xml version="1.0"?><!-- <html> --><rss><item><title>One</title></item></rss>',
    ],
    ['RSS after words', 'Notice in line 3\n<rss><item><title>One</title></item></rss>'],
    ['RDF', '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><title>One</title></item></r:RDF>'],
    ['Atom', '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title></entry></feed>'],
    [
      'Atom with a prefix',
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title></a:entry></a:feed>',
    ],
    ['Atom without its name', '<feed><entry><title>One</title></entry></feed>'],
    ['WordPress', '[{"title":{"rendered":"One"}}]'],
    ['one post of WordPress', '{"link":"/one","slug":"one","title":{"rendered":"One"}}'],
    ['WordPress after something else', '[null,{"title":{"rendered":"One"}}]'],
    ['Drupal', '{"data":[{"type":"node--article","id":"1","attributes":{"title":"One"}}]}'],
    ['one node of Drupal', '{"jsonapi":{},"data":{"type":"node--article","id":"1","attributes":{"title":"One"}}}'],
    ['JSON-LD', '{"@context":"https://schema.org","@type":"Article","name":"One"}'],
    ['a list of JSON-LD', '[{"@type":"Article","name":"One"}]'],
    ['a graph of JSON-LD', '{"@graph":[{"@type":"Article","name":"One"}]}'],
  ] as const) {
    it(`recognises ${what}`, async () => {
      for (const form of [body, bytes(body)]) {
        const feed = await parseFeed(form, url, 'text/plain');
        expect(feed.items.map(({ headline }) => headline)).to.deep.equal(['One']);
        checkFeed(feed);
      }
    });
  }

  it('takes a JSON Feed for nothing else', async () => {
    const feed = await parseFeed('{"@context":"x","data":[],"version":"1.1","items":[{"id":"1"}]}', url);
    expect(feed.items.length).to.equal(1);
  });

  it('is not taken in by a polluted prototype', async () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    try {
      prototype['@graph'] = prototype['data'] = [{ '@type': 'Article', name: 'polluted' }];
      prototype['name'] = prototype['rendered'] = 'polluted';
      expect((await failure('{}')).message).to.contain('no feed');
      const wordpress = await parseFeed('[{"link":"/1","slug":"1","title":{}}]', url);
      expect(wordpress.items.map(({ headline }) => headline)).to.deep.equal([undefined]);
    } finally {
      for (const name of ['@graph', 'data', 'name', 'rendered']) Reflect.deleteProperty(prototype, name);
    }
  });

  it('keeps what the platform said', async () => {
    expect((await failure('{')).cause).to.be.an.instanceOf(SyntaxError);
  });

  it('never shows the body in its message', async () => {
    expect((await failure('<html><b>secret</b>')).message).not.to.contain('secret');
  });

  it('reads no more than 2,000 items', async () => {
    const items = Array.from({ length: 2050 }, (_, i) => (i < 20 ? null : { id: `${i}` }));
    const feed = await parseFeed(JSON.stringify({ version: '1.1', items }), url);
    expect([feed.items.length, feed.items.at(-1)?.id]).to.deep.equal([2000, '2019']);
  });

  it('gives a feed or a FeedError for any text', async () => {
    const json = fc.oneof(fc.json(), fragments, fc.string({ unit: 'binary' }));
    const feeds = fc
      .tuple(fragments, fc.json())
      .map(([a, b]) => `{"version":"1.1","title":${JSON.stringify(a)},"items":${b}}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, feeds), async (body) => {
        const outcome = await parseFeed(body, url).catch((error: unknown) => error);
        if (outcome instanceof FeedError) expect(outcome.code).to.equal('not-a-feed');
        else checkFeed(outcome as Awaited<ReturnType<typeof parseFeed>>);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a feed or a FeedError for any bytes', async () => {
    const damaged = fc.tuple(fc.nat(minimal.length), fc.uint8Array({ maxLength: 8 })).map(([at, noise]) => {
      const body = bytes(minimal.padEnd(minimal.length + 8));
      body.set(noise, at);
      return body;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), damaged), async (body) => {
        const outcome = await parseFeed(body, url).catch((error: unknown) => error);
        if (outcome instanceof FeedError) expect(outcome.code).to.equal('not-a-feed');
        else checkFeed(outcome as Awaited<ReturnType<typeof parseFeed>>);
      }),
      { numRuns: 300 },
    );
  });
});
