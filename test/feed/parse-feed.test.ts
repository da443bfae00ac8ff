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
    ['a warning before the feed', `<br />\n<b>Warning</b>: Undefined index\n${minimal}`, 'not JSON'],
    ['XML that is no feed', '<?xml version="1.0"?><note/>', 'not JSON'],
    ['text', 'This is not JSON.', 'not JSON'],
    ['a number', '1', 'not JSON'],
    ['null', 'null', 'not JSON'],
    ['half a feed', minimal.slice(0, -9), 'an error'],
    ['a feed and more', `${minimal}<!-- cached -->`, 'an error'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, ...[...minimal].flatMap((c) => [c.charCodeAt(0), 0])), 'not JSON'],
    ['a list', '[{"id":"1"}]', 'JSON Feed'],
    ['other JSON', '{"posts":[]}', 'JSON Feed'],
    ['a later version', '{"version":"https://jsonfeed.org/version/2","items":[{"id":"1"}]}', 'JSON Feed'],
    ['a feed nested deeply', `{"version":"1.1","items":[{"id":"1","_x":${'['.repeat(1e6)}`, 'deeply'],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect((await failure(body)).message).to.contain(message);
    });
  }

  it('keeps what the platform said', async () => {
    expect((await failure('{')).cause).to.be.an.instanceOf(SyntaxError);
  });

  it('never shows the body in its message', async () => {
    expect((await failure('<html><b>secret</b>')).message).not.to.contain('secret');
  });

  it('reads no more than 10,000 items', async () => {
    const items = Array.from({ length: 10_050 }, (_, i) => (i < 20 ? null : { id: `${i}` }));
    const feed = await parseFeed(JSON.stringify({ version: '1.1', items }), url);
    expect([feed.items.length, feed.items.at(-1)?.id]).to.deep.equal([10_000, '10019']);
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
