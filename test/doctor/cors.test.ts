import { expect } from '@open-wc/testing';
import { examineCors } from '../../src/doctor/cors.js';
import type { Headers, Hop } from '../../src/doctor/exchange.js';
import { idsOf, only } from './support.js';

const FEED = 'https://feeds.example/topic.json';
const PARTNER = 'https://partner.example';
const hop = (headers: Headers = {}, url = FEED, status = 200): Hop => ({ url, status, headers });
const allow = (origin: string) => ({ 'access-control-allow-origin': origin });
const ids = (hops: readonly Hop[], origin?: string) => idsOf(examineCors({ hops }, origin));

describe('doctor: CORS', () => {
  it('has nothing against what browsers accept', () => {
    expect(ids([hop(allow('*'))])).to.deep.equal([]);
    expect(ids([hop(allow('*'))], PARTNER)).to.deep.equal([]);
    expect(ids([hop({ ...allow(PARTNER), vary: 'Accept-Encoding, origin' })], PARTNER)).to.deep.equal([]);
    expect(ids([hop()], 'https://feeds.example')).to.deep.equal([]);
    const own = hop({ ...allow(PARTNER), 'cross-origin-resource-policy': 'same-origin' });
    expect(ids([own], 'https://feeds.example')).to.deep.equal([]);
    expect(ids([])).to.deep.equal([]);
  });

  it('misses the header, with the lines for each server', () => {
    const { severity, where, message, fix } = only(examineCors({ hops: [hop()] }), 'cors-missing');
    expect([severity, where]).to.deep.equal(['error', { url: FEED, header: 'Access-Control-Allow-Origin' }]);
    expect(message).to.include('visitors');
    expect(fix.nginx).to.include('add_header Access-Control-Allow-Origin "*" always;');
    expect(fix.Apache).to.include('Header always set Access-Control-Allow-Origin "*"').and.to.include('topic\\.json');
    expect(fix.WordPress).to.include('send_headers').and.to.include('rest_pre_serve_request');
    expect(fix.Drupal).to.include('cors.config:').and.to.include("allowedOrigins: ['*']");
  });

  it('knows a permission for somebody else', () => {
    const others = [hop({ ...allow('https://other.example'), vary: 'Origin' })];
    expect(only(examineCors({ hops: others }, PARTNER), 'cors-other-origin').severity).to.equal('error');
    expect(only(examineCors({ hops: others }, PARTNER), 'cors-other-origin').fix.nginx).to.include(`"${PARTNER}"`);
    expect(only(examineCors({ hops: others }), 'cors-other-origin').severity).to.equal('warning');
    expect(ids([hop(allow(`${PARTNER}/`))], PARTNER)).to.include('cors-other-origin');
    expect(ids([hop(allow('*, *'))])).to.include('cors-twice');
  });

  it('wants caches to know whom a permission is for', () => {
    expect(ids([hop(allow(PARTNER))], PARTNER)).to.deep.equal(['cors-vary']);
    expect(ids([hop({ ...allow(PARTNER), vary: 'X-Origin' })], PARTNER)).to.deep.equal(['cors-vary']);
  });

  it('looks at every redirect', () => {
    const moved = hop({}, FEED, 301);
    expect(ids([moved, hop(allow('*'), `${FEED}?2`)])).to.deep.equal(['cors-redirect']);
    expect(ids([{ ...moved, headers: allow('*') }, hop(allow('*'), `${FEED}?2`)])).to.deep.equal([]);
    // The page's own host leads elsewhere: from then on it counts.
    expect(ids([moved, hop({}, 'https://cdn.example/a')], 'https://feeds.example')).to.deep.equal(['cors-missing']);
  });

  it('knows that the origin is "null" after a redirect between foreign hosts', () => {
    const hops = [hop({ ...allow(PARTNER), vary: 'Origin' }, FEED, 302), hop(allow(PARTNER), 'https://cdn.example/a')];
    expect(ids(hops, PARTNER)).to.include('cors-null');
    expect(ids([hops[0]!, hop(allow('*'), 'https://cdn.example/a')], PARTNER)).to.deep.equal([]);
    expect(ids([hops[0]!, hop({ ...allow(PARTNER), vary: 'Origin' }, `${FEED}?2`)], PARTNER)).to.deep.equal([]);
  });

  it('mentions a policy that keeps pictures at home', () => {
    const policy = { ...allow('*'), 'cross-origin-resource-policy': 'same-origin' };
    expect(only(examineCors({ hops: [hop(policy)] }), 'resource-policy').severity).to.equal('note');
    expect(ids([hop({ ...policy, 'cross-origin-resource-policy': 'cross-origin' })])).to.deep.equal([]);
  });
});
