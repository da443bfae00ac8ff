import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { imageSrcset } from '../../src/feed/srcset.js';
import { imageUrl, linkUrl, webUrl } from '../../src/feed/url.js';
import { fragments } from './model.js';

const base = 'https://feeds.example/topics/feed.json';

describe('feed/url', () => {
  it('resolves against the base', () => {
    for (const [value, expected] of [
      ['a', 'https://feeds.example/topics/a'],
      ['/a', 'https://feeds.example/a'],
      ['//other.example', 'https://other.example/'],
      ['?a', 'https://feeds.example/topics/feed.json?a'],
      ['  https://other.example/a b ', 'https://other.example/a%20b'],
      ['HTTP://Other.example', 'http://other.example/'],
    ]) {
      for (const read of [linkUrl, webUrl, imageUrl]) expect(read(value, base), value).to.equal(expected);
    }
  });

  it('resolves paths as the parser does, whatever the base', () => {
    const bases = [
      base,
      'http://127.0.0.1:99/x',
      'https://name:word@own.example:8443/q',
      'file:///a/b',
      'about:blank',
      '',
    ];
    const signs = ['/', '//', 'a', 'b.c', '.', '..', '~', '%41', ':', '?', '#', '\\', '\n', ' ', '_'];
    const steps = fc.array(fc.constantFrom(...signs)).map((some) => some.join(''));
    const parsed = (value: string, from: string) => {
      const url = URL.canParse(value, from) ? new URL(value, from) : undefined;
      return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
    };
    fc.assert(
      fc.property(steps, fc.constantFrom(...bases), (path, from) => {
        expect(webUrl(`/${path}`, from)).to.equal(parsed(`/${path}`, from));
      }),
      { numRuns: 1000 },
    );
    for (const from of bases) expect(webUrl('/a/b.c', from)).to.equal(parsed('/a/b.c', from));
  });

  it('leaves relative addresses without a base out', () => {
    for (const read of [linkUrl, webUrl, imageUrl, imageSrcset]) expect(read('/a')).to.equal(undefined);
    expect(webUrl('https://other.example/')).to.equal('https://other.example/');
  });

  it('takes strings only', () => {
    for (const other of [undefined, null, 1, {}, ['https://other.example/'], '', ' \n ']) {
      for (const read of [linkUrl, webUrl, imageUrl, imageSrcset]) expect(read(other, base)).to.equal(undefined);
    }
  });

  it('lets links lead to the web, mail and telephones', () => {
    expect(linkUrl('mailto:a@b.example', base)).to.equal('mailto:a@b.example');
    expect(linkUrl('tel:+41-22', base)).to.equal('tel:+41-22');
    for (const value of ['mailto:a@b.example', 'tel:+41-22']) {
      expect(webUrl(value, base)).to.equal(undefined);
      expect(imageUrl(value, base)).to.equal(undefined);
    }
  });

  for (const value of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'JaVa\tScRiPt:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'data:image/svg+xml,<svg/>',
    'DATA:IMAGE/SVG+XML;base64,AA',
    '\u0000data:image/png,x',
    'blob:https://other.example/1',
    'filesystem:https://other.example/1',
    'file:///etc/passwd',
    'ftp://other.example/',
    'about:blank',
    'view-source:https://other.example/',
    'xhttps://other.example/',
    'https://[',
    'https://',
  ]) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      for (const read of [linkUrl, webUrl, imageUrl, imageSrcset]) expect(read(value, base)).to.equal(undefined);
    });
  }

  it('takes raster images as data, and only as images', () => {
    for (const value of [
      'data:image/png;base64,AA',
      'DATA:image/JPEG,x',
      'data:image/webp,',
      ' data:image/avif;a=b,c ',
    ]) {
      expect(imageUrl(value, base)).to.equal(value.trim());
      expect(linkUrl(value, base)).to.equal(undefined);
      expect(webUrl(value, base)).to.equal(undefined);
    }
  });

  it('gives absolute addresses with allowed schemes, whatever it takes', () => {
    fc.assert(
      fc.property(fc.oneof(fragments, fc.webUrl(), fc.string({ unit: 'binary' })), (value) => {
        const link = linkUrl(value, base);
        if (link !== undefined) expect(new URL(link).protocol).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
        const web = webUrl(value, base);
        if (web !== undefined) expect(new URL(web).protocol).to.be.oneOf(['http:', 'https:']);
        const image = imageUrl(value, base);
        if (image !== undefined) expect(image).to.match(/^(https?:\/\/|data:image\/(?!svg))/i);
        for (const candidate of imageSrcset(value, base)?.split(', ') ?? []) {
          expect(candidate).to.match(/^https?:\/\/\S*[^\s,]( [\d.]+[wx])?$/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  for (const unit of ['a', ',', ' ', 'a ', 'a,', ', ', '1', 'a b,', '1x ']) {
    it(`reads 200,000 characters of ${JSON.stringify(unit)} in one pass`, () => {
      const long = unit.repeat(200_000 / unit.length);
      for (const value of [long, `${long} b c`, `a ${long}!`, `https://other.example/${long}`]) {
        imageSrcset(value, base);
        linkUrl(value, base);
        imageUrl(value, base);
      }
    });
  }
});
