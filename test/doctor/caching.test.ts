import { expect } from '@open-wc/testing';
import { examineCaching } from '../../src/doctor/caching.js';
import type { Headers } from '../../src/doctor/exchange.js';
import { CACHE_CONTROL } from '../../src/doctor/server-fixes.js';
import { idsOf, only } from './support.js';

const url = 'https://feeds.example/topic.json';
const examine = (headers: Headers, view = {}) => examineCaching({ url, status: 200, headers }, view);
const ids = (headers: Headers, view = {}) => idsOf(examine(headers, view));
const good = { 'cache-control': CACHE_CONTROL, etag: '"1"' };

describe('doctor: caching', () => {
  it('has nothing against what it recommends', () => {
    expect(ids(good)).to.deep.equal([]);
    expect(ids({ ...good, vary: 'Accept-Encoding, Origin' })).to.deep.equal([]);
    expect(ids({ expires: 'Thu, 29 Oct 2026 10:05:00 GMT', date: 'Thu, 29 Oct 2026 10:00:00 GMT', etag: '1' })).to.eql(
      [],
    );
  });

  for (const [header, id, severity] of [
    [undefined, 'cache-missing', 'warning'],
    ['no-store, no-cache, must-revalidate', 'cache-no-store', 'warning'],
    ['PRIVATE, max-age=60', 'cache-private', 'warning'],
    ['max-age=0', 'cache-never-fresh', 'warning'],
    ['no-cache', 'cache-never-fresh', 'warning'],
    ['max-age=300', 'cache-no-validator', 'note'],
    ['max-age=31536000', 'cache-too-long', 'note'],
  ] as const) {
    it(`${header ?? 'no header'}: ${id}`, () => {
      const [found, ...others] = examine({ 'cache-control': header });
      expect([found?.id, found?.severity, others.length]).to.deep.equal([id, severity, 0]);
      if (id !== 'cache-no-validator') expect(found?.fix.nginx).to.include(CACHE_CONTROL);
    });
  }

  it('thinks better of what is asked for anew, but small', () => {
    expect(only(examine({ 'cache-control': 'max-age=0', etag: '1' }), 'cache-revalidates').severity).to.equal('note');
    expect(ids({ expires: '0', 'last-modified': 'x' })).to.deep.equal(['cache-revalidates']);
    expect(ids({ expires: 'Thu, 01 Jan 1970 00:00:00 GMT' })).to.deep.equal(['cache-never-fresh']);
    expect(ids({ 'cache-control': 'max-age=0, s-maxage=60', etag: '1' })).to.deep.equal([]);
  });

  it('does not heed Expires where Cache-Control says how long', () => {
    expect(ids({ ...good, expires: 'Fri, 01 Jan 2100 00:00:00 GMT' })).to.deep.equal([]);
    expect(ids({ ...good, expires: '0' })).to.deep.equal([]);
    const date = 'Thu, 29 Oct 2026 10:00:00 GMT';
    const late = examine({ 'cache-control': 'public', expires: 'Sat, 31 Oct 2026 10:00:00 GMT', date, etag: '1' });
    expect(only(late, 'cache-too-long').message).to.include('Fresh for 2 days');
  });

  it('tells where validators are sent and not heeded', () => {
    const same = { again: { status: 200, same: true } };
    const found = only(examine(good, same), 'cache-not-revalidated');
    expect([found.severity, found.where.header]).to.deep.equal(['note', 'ETag']);
    expect(found.message).to.include('If-None-Match');
    const dated = { 'cache-control': CACHE_CONTROL, 'last-modified': 'Thu, 29 Oct 2026 10:05:00 GMT' };
    expect(only(examine(dated, same), 'cache-not-revalidated').message).to.include('If-Modified-Since');
    const never = only(examine({ 'cache-control': 'no-cache', etag: '1' }, same), 'cache-never-fresh');
    expect(never.message).to.include('does not heed If-None-Match');
    for (const again of [{ status: 304 }, { status: 200, same: false }, { status: 302 }]) {
      expect(ids(good, { again }), JSON.stringify(again)).to.deep.equal([]);
      expect(ids({ 'cache-control': 'no-cache', etag: '1' }, { again })).to.deep.equal(['cache-revalidates']);
    }
    const failed = only(examine(good, { again: { status: 500 } }), 'cache-conditional-error');
    expect(failed.severity).to.equal('error');
    expect(failed.message).to.include('500');
  });

  it('finds what makes shared copies impossible', () => {
    expect(ids({ ...good, 'set-cookie': 'a=b' })).to.deep.equal(['cache-set-cookie']);
    expect(ids({ ...good, vary: '*' })).to.deep.equal(['cache-vary']);
    expect(ids({ ...good, vary: 'Accept, Cookie' })).to.deep.equal(['cache-vary']);
  });

  it('misses compression where there is much to compress', () => {
    expect(ids(good, { size: 60_000 })).to.deep.equal(['not-compressed']);
    expect(ids({ ...good, 'content-encoding': 'br' }, { size: 60_000 })).to.deep.equal([]);
    expect(ids(good, { size: 40_000 })).to.deep.equal([]);
  });

  it('says nothing of headers that a page cannot see', () => {
    expect(ids({ 'cache-control': 'max-age=300' }, { complete: false, size: 60_000 })).to.deep.equal([]);
    expect(ids({ 'cache-control': 'no-cache' }, { complete: false })).to.deep.equal([]);
    expect(ids({}, { complete: false })).to.deep.equal(['cache-missing']);
  });
});
