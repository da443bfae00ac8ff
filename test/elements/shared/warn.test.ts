import { expect } from '@open-wc/testing';
import { warnAttribute, warnFeed } from '../../../src/elements/shared/warn.js';
import { FeedError } from '../../../src/index.js';
import { said } from '../support.js';

describe('warnings', () => {
  it('name element, attribute and value, once for each element', () => {
    const [first, second] = [document.createElement('news-list'), document.createElement('news-list')];
    for (const element of [first, first, second]) warnAttribute(element, 'limit', 'x', 'why.');
    expect(said).to.deep.equal(Array(2).fill('[topic-elements] <news-list limit="x">: why.'));
  });

  it('come again for another value or attribute', () => {
    const element = document.createElement('news-list');
    warnAttribute(element, 'limit', 'x', 'why.');
    warnAttribute(element, 'limit', 'y', 'why.');
    warnAttribute(element, 'refresh', 'x', 'why.');
    expect(said).to.have.length(3);
  });

  it('survive values that cannot be written down', () => {
    const element = document.createElement('news-list');
    const angry = { toString: () => expect.fail('asked') as string };
    for (const value of [Object.create(null), angry, Symbol('s'), null, undefined, () => 1]) {
      warnAttribute(element, 'items', value, 'why.');
    }
    // All objects are written alike, and so is null.
    expect(said).to.have.length(4);
  });

  it('about a feed come once for each failure, however many elements wait for it', () => {
    const error = new FeedError('http', 'https://example.org/feed', 'the server answered 404', { status: 404 });
    const [first, second] = [document.createElement('news-list'), document.createElement('topic-page')];
    Object.assign(first, { feed: '/feed' });
    warnFeed(first, 'feed', error);
    warnFeed(second, 'feed', error);
    expect(said).to.deep.equal(['[topic-elements] <news-list feed="/feed"> (http): the server answered 404.']);
    warnFeed(second, 'feed', new FeedError('timeout', 'https://example.org/feed', 'too late'));
    expect(said[1]).to.equal('[topic-elements] <topic-page feed="https://example.org/feed"> (timeout): too late.');
  });

  it('about a feed name the address that a script has set, each anew, and not what the attribute still says', () => {
    const element = document.createElement('news-list');
    element.setAttribute('feed', '/good');
    for (const feed of ['/first', '/second']) {
      Object.assign(element, { feed });
      warnFeed(element, 'feed', new FeedError('http', feed, 'the server answered 404', { status: 404 }));
    }
    expect(said).to.deep.equal(
      ['/first', '/second'].map(
        (feed) => `[topic-elements] <news-list feed="${feed}"> (http): the server answered 404.`,
      ),
    );
  });
});
