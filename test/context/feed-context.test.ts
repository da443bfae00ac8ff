import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import type * as FeedContext from '../../src/context/feed-context.js';
import { feedContext, rememberRequests, type FeedSource } from '../../src/context/feed-context.js';
import { feedOfItems } from '../../src/feed/formats/json-feed.js';
import { until } from '../feed/server.js';
import { put, unhandled, type ConsumerHost } from './hosts.js';

/** A source as another copy of the library would provide it. */
function sourceOf(title: string, reload = async () => {}): FeedSource {
  const feed = feedOfItems([{ id: '1' }], location.href);
  if (!feed) throw new Error('no feed');
  const state = Object.freeze({ status: 'ready', feed: Object.freeze({ ...feed, title }) } as const);
  return Object.freeze({ state, reload });
}

const copy = async () => {
  const name = '../../src/context/feed-context.ts?another-copy';
  return (await import(name)) as typeof FeedContext;
};

describe('context/feed-context', () => {
  beforeEach(() => {
    unhandled.length = 0;
  });
  afterEach(() => expect(unhandled).to.deep.equal([]));

  it('has the same key in every copy of the library', async () => {
    const other = await copy();
    expect(other.rememberRequests).not.to.equal(rememberRequests);
    expect(other.feedContext).to.equal(feedContext);
    expect(Symbol.keyFor(feedContext as unknown as symbol)).to.equal('topic-elements/feed/1');
  });

  it('lets an element take its feed from another copy, and ask it to reload', async () => {
    const { feedContext: context } = await copy();
    let reloads = 0;
    const box = put<HTMLElement>('<div></div>');
    const provider = new ContextProvider(box, {
      context,
      initialValue: sourceOf('first', async () => {
        reloads++;
      }),
    });
    const element = document.createElement('consumer-host') as ConsumerHost;
    box.append(element);
    await until(() => element.title === 'first', 'it shows the first');
    provider.setValue(sourceOf('second'));
    expect(element.title).to.equal('second');
    provider.setValue(sourceOf('third', async () => void reloads++));
    await element.consumer.reload();
    expect(reloads).to.equal(1);
  });

  it('repeats requests for a provider that comes late, also with several copies on the page', async () => {
    const other = await copy();
    other.rememberRequests(document);
    rememberRequests(document);
    rememberRequests(document);
    const box = put<HTMLElement>('<div><consumer-host></consumer-host></div>');
    const element = box.firstElementChild as ConsumerHost;
    await element.updateComplete;
    expect(element.consumer.origin).to.equal('none');
    const provider = new ContextProvider(box, { context: other.feedContext, initialValue: sourceOf('late') });
    provider.hostConnected();
    await until(() => element.title === 'late', 'it shows the late one');
    expect(element.consumer.origin).to.equal('provider');
    provider.setValue(sourceOf('later'));
    expect(element.title).to.equal('later');
    element.remove();
    provider.setValue(sourceOf('gone'));
    expect(element.title).to.equal('');
  });

  it('repeats requests in every document', async () => {
    const frame = put<HTMLIFrameElement>('<iframe></iframe>');
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no document');
    rememberRequests(document);
    rememberRequests(inner);
    const asker = inner.createElement('p');
    const answerer = inner.createElement('div');
    answerer.append(asker);
    inner.body.append(answerer);
    const { ContextEvent } = await import('@lit/context');
    const answers: string[] = [];
    const callback = ({ state }: FeedSource) => void answers.push(state.feed?.title ?? '');
    asker.dispatchEvent(new ContextEvent(feedContext, asker, callback, true));
    expect(answers).to.deep.equal([]);
    new ContextProvider(answerer, { context: feedContext, initialValue: sourceOf('framed') }).hostConnected();
    expect(answers).to.deep.equal(['framed']);
  });
});
