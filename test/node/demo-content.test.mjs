// What the demo site shows is in order: its feeds say what they mean to say, and every file that they or the pages
// name is there.
import assert from 'node:assert/strict';
import { access, readFile, readdir, stat } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SECTION_TAGS } from '../../dist/doctor/vocabulary.js';
import { parseFeed } from '../../dist/feed/parse-feed.js';

const HOST = 'http://demo.test';
const demo = new URL('../../demo/', import.meta.url);
const list = async (folder, ending) =>
  (await readdir(new URL(folder, demo))).filter((name) => name.endsWith(ending)).sort();
const read = (path) => readFile(new URL(path, demo), 'utf8');

/** The file behind an address of the demo site, or undefined where the address leads elsewhere. */
function fileOf(address) {
  const { origin, pathname } = new URL(address, `${HOST}/demo/`);
  if (origin !== HOST || !pathname.startsWith('/demo/')) return undefined;
  return new URL(decodeURI(pathname.slice('/demo/'.length)), demo);
}

async function exists(address, what) {
  const file = fileOf(address);
  if (file) await assert.doesNotReject(access(file), `${what}: there is no ${fileURLToPath(file)}`);
}

const MIME_TYPES = {
  csv: 'text/csv',
  epub: 'application/epub+zip',
  html: 'text/html',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
  vtt: 'text/vtt',
  webm: 'video/webm',
};
const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const feeds = await list('feeds', '.json');
const captions = await list('films', '.vtt');
const pages = await list('', '.html');
const topics = feeds.filter((name) => name.startsWith('labour-migration.'));

describe('demo feeds', () => {
  for (const name of feeds) {
    test(`${name} is read as it is written`, async () => {
      const source = JSON.parse(await read(`feeds/${name}`));
      const feed = await parseFeed(JSON.stringify(source), `${HOST}/demo/feeds/${name}`);
      // An item that cannot be read is dropped, a second id is changed: neither happens here.
      assert.deepEqual(
        feed.items.map(({ id }) => id),
        source.items.map(({ id }) => id),
      );
      assert.equal(feed.language, source.language);
      assert.ok(feed.title);
      for (const [index, item] of feed.items.entries()) {
        const { _topic = {}, ...written } = source.items[index];
        const kept = (field, value) => assert.ok(!value || field !== undefined, `${item.id}: ${JSON.stringify(value)}`);
        kept(item.url, written.url);
        kept(item.externalUrl, written.external_url);
        kept(item.published, written.date_published);
        kept(item.language, written.language);
        kept(item.image, written.image);
        kept(item.start, _topic.start);
        kept(item.end, _topic.end);
        assert.equal(item.attachments?.length ?? 0, written.attachments?.length ?? 0, item.id);
      }
    });

    test(`${name} names files that are there, and what they are`, async () => {
      const feed = await parseFeed(await read(`feeds/${name}`), `${HOST}/demo/feeds/${name}`);
      const pictures = [feed.image, ...feed.items.map(({ image }) => image)].flatMap((image) => image?.url ?? []);
      const avatars = feed.items.flatMap(({ authors = [] }) => authors.flatMap(({ avatar }) => avatar ?? []));
      for (const url of [...pictures, ...avatars]) await exists(url, name);
      for (const { url, mimeType, size } of feed.items.flatMap(({ attachments = [] }) => attachments)) {
        await exists(url, name);
        assert.equal(mimeType, MIME_TYPES[/\.(\w+)$/.exec(new URL(url).pathname)?.[1]], url);
        const file = fileOf(url);
        if (file && size) assert.equal(size, (await stat(file)).size, `size_in_bytes of ${url}`);
      }
    });
  }

  for (const name of topics) {
    test(`${name} is a whole topic page`, async () => {
      const feed = await parseFeed(await read(`feeds/${name}`), `${HOST}/demo/feeds/${name}`);
      assert.ok(feed.tagline && feed.description.length > 1 && feed.image?.alt);
      assert.equal(feed.breadcrumb.at(-1)?.title, feed.title);
      assert.equal(feed.breadcrumb.at(-1)?.url, feed.homePage);
      assert.ok(feed.footer?.copyright && feed.footer.links.length > 2);

      const ids = feed.sections.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { id, type } of feed.sections) {
        assert.ok(SECTION_TAGS.includes(type), `${id}: ${type}`);
        assert.ok(
          feed.items.some(({ sections }) => sections?.includes(id)),
          `nothing is in ${id}`,
        );
      }
      for (const { id, sections = [] } of feed.items) {
        assert.ok(sections.length && sections.every((section) => ids.includes(section)), `${id} in ${sections}`);
      }
      for (const type of ['resource-list', 'video-card', 'event-list']) {
        assert.ok(
          feed.sections.some((section) => section.type === type),
          `no ${type}`,
        );
      }
    });

    test(`${name} has events in order, far from now, and films that can be followed`, async () => {
      const feed = await parseFeed(await read(`feeds/${name}`), `${HOST}/demo/feeds/${name}`);
      const of = (type) => {
        const ids = feed.sections.filter((section) => section.type === type).map(({ id }) => id);
        return feed.items.filter(({ sections = [] }) => sections.some((id) => ids.includes(id)));
      };
      for (const { id, start, end } of of('event-list')) {
        assert.ok(start, id);
        // What is over or to come stays so for years: pictures of the page must not change by themselves.
        assert.ok(start.year < 2026 || start.year > 2030, id);
        if (end) assert.ok(Date.parse(start.iso) < Date.parse(end.iso), id);
      }
      for (const { id, externalUrl, attachments = [] } of of('video-card')) {
        const types = attachments.map(({ mimeType }) => mimeType);
        if (externalUrl) continue;
        assert.deepEqual(types, ['video/webm', 'video/mp4', 'text/vtt', 'text/html'], id);
        assert.ok(attachments[0].duration > 0, id);
      }
    });
  }

  test('speak the languages of the library', async () => {
    const sources = await Promise.all(topics.map(async (name) => JSON.parse(await read(`feeds/${name}`))));
    assert.deepEqual(sources.map(({ language }) => language).sort(), LANGUAGES);
  });
});

describe('demo films', () => {
  const seconds = (time) => {
    const [, minutes, rest] = /^00:(\d\d):(\d\d\.\d{3})$/.exec(time) ?? assert.fail(`not a time: ${time}`);
    return Number(minutes) * 60 + Number(rest);
  };

  test('have captions in every language', () => {
    assert.deepEqual(
      captions,
      LANGUAGES.map((language) => `crossing.${language}.vtt`),
    );
  });

  for (const name of captions) {
    test(`${name} is WebVTT with cues in order`, async () => {
      const [header, ...cues] = (await read(`films/${name}`)).trimEnd().split(/\n{2,}/);
      assert.equal(header, 'WEBVTT');
      assert.ok(cues.length);
      let last = 0;
      for (const cue of cues) {
        const [times, ...text] = cue.split('\n');
        const [from, to] = times.split(' --> ').map(seconds);
        assert.ok(last <= from && from < to && to <= 8, times);
        assert.ok(text.length && text.every((line) => line.trim()), times);
        last = to;
      }
    });
  }

  test('are small', async () => {
    for (const name of ['crossing.webm', 'crossing.mp4']) {
      assert.ok((await stat(new URL(`films/${name}`, demo))).size < 200_000, name);
    }
  });
});

describe('demo pages', () => {
  const ADDRESS = /\s(?:href|src|feed|image|poster|captions|transcript)="([^"]*)"/g;
  /** The states of failure need something that is missing, and one that only the server knows. */
  const ABSENT = /\/feeds\/(missing\.json|slow)$/;

  for (const name of pages) {
    test(`${name} names files and fragments that are there`, async () => {
      const html = await read(name);
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, 'an id is there twice');
      for (const [, address] of html.matchAll(ADDRESS)) {
        if (address.startsWith('#')) assert.ok(ids.includes(address.slice(1)), address);
        else if (!ABSENT.test(address)) await exists(address, name);
      }
      for (const [, id] of html.matchAll(/\saria-labelledby="([^"]*)"/g)) assert.ok(ids.includes(id), id);
    });

    test(`${name} has neither inline style nor script`, async () => {
      const html = await read(name);
      assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/);
      for (const [tag] of html.matchAll(/<script[^>]*>/g)) assert.match(tag, /\ssrc=|type="application\/json"/);
    });
  }

  test('every page leads to every other', async () => {
    const main = pages.filter((name) => name !== 'crossing-transcript.html');
    for (const name of pages) {
      const html = await read(name);
      for (const other of main) {
        const address = other === 'index.html' ? '/' : `/demo/${other}`;
        assert.ok(html.includes(`href="${address}"`), `${name} does not lead to ${address}`);
      }
    }
  });
});
