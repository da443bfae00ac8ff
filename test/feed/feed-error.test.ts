import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.js';

describe('feed/feed-error', () => {
  it('says what, where and why', () => {
    const cause = new TypeError('from below');
    const error = new FeedError('http', 'https://feeds.example/', 'the server answered 404', {
      status: 404,
      retryAfter: '7',
      cause,
    });
    expect(error).to.be.an.instanceOf(Error);
    expect({ ...error, message: error.message, cause: error.cause }).to.deep.equal({
      name: 'FeedError',
      code: 'http',
      url: 'https://feeds.example/',
      status: 404,
      retryAfter: '7',
      message: 'the server answered 404',
      cause,
    });
    expect(String(error)).to.equal('FeedError: the server answered 404');
  });

  it('needs neither status nor cause', () => {
    const { status, cause } = new FeedError('network', 'https://feeds.example/', 'no connection');
    expect([status, cause]).to.deep.equal([undefined, undefined]);
  });
});
