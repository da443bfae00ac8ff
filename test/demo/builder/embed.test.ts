import { expect } from '@open-wc/testing';
import { embedOf } from '../../../demo/builder/embed.js';
import type { Wishes } from '../../../demo/builder/wishes.js';
import { parseFeed } from '../../../src/feed/parse-feed.js';
import { elementOf, wishes } from './support.js';

const PAGE = 'https://builder.example/demo/builder/';
const of = (more: Partial<Wishes>, tag = 'news-list') => embedOf({ ...wishes, ...more }, elementOf(tag), PAGE);
const attributes = (values: Record<string, string>, tag?: string) => of({ attributes: values }, tag).attributes;

describe('embed', () => {
  it('has attributes as what they are, in the order of the manifest', () => {
    expect(
      attributes({ 'no-images': '', limit: '3', heading: ' News \n today ', feed: 'https://example.org/' }),
    ).to.deep.equal([
      ['feed', 'https://example.org/'],
      ['limit', 3],
      ['heading', 'News today'],
      ['no-images', true],
    ]);
  });

  it('leaves out what is wrong, what is empty, and what the element does not know', () => {
    expect(
      attributes({ limit: 'x', feed: 'javascript:alert(1)', section: ' ', layout: 'side', onclick: '1' }),
    ).to.deep.equal([]);
    expect(attributes({ heading: '' })).to.deep.equal([['heading', '']]);
  });

  it('has addresses that lead to the same from any site', () => {
    expect(attributes({ feed: '/demo/feeds/a.json' })).to.deep.equal([
      ['feed', 'https://builder.example/demo/feeds/a.json'],
    ]);
  });

  it('knows the direction of its language', () => {
    expect(of({ lang: 'ar' })).to.include({ lang: 'ar', dir: 'rtl' });
    expect(of({ lang: 'fr' })).to.include({ lang: 'fr', dir: 'ltr' });
    expect(of({})).to.include({ lang: undefined, dir: undefined });
  });

  it('has the colours that the element knows, and a folder whatever was typed', () => {
    const colours = { '--topic-quote-color': '#111111', '--topic-color': '#222222' };
    expect(of({ colours }).colours).to.deep.equal([['--topic-color', '#222222']]);
    expect(of({ base: 'https://cdn.example/lib' }).base).to.equal('https://cdn.example/lib/');
    expect(of({ base: ' ' }).base).to.equal('/topic-elements/');
    expect(of({ theme: 'plain' }).theme).to.equal(undefined);
  });

  it('leads visitors without scripts to the page of the feed, else to the feed', async () => {
    const json = { version: '1.1', title: 'Ports', home_page_url: 'https://example.org/ports', items: [] };
    const feed = await parseFeed(JSON.stringify(json), 'https://example.org/feed');
    const values = { feed: 'https://example.org/feed', heading: 'News' };
    const wanted = { ...wishes, attributes: values };
    expect(embedOf(wanted, elementOf('news-list'), PAGE, feed).fallback).to.deep.equal({
      title: 'Ports',
      url: 'https://example.org/ports',
    });
    expect(of({ attributes: values }).fallback).to.deep.equal({ title: 'News', url: 'https://example.org/feed' });
    expect(of({}).fallback).to.equal(undefined);
  });
});
