import { ContextProvider } from '@lit/context';
import { expect } from '@open-wc/testing';
import type * as FeedContext from '../../src/context/feed-context.js';
import { feedContext, type FeedSource } from '../../src/context/feed-context.js';
import { feedOfItems } from '../../src/feed/formats/json-feed.js';
import type { Feed } from '../../src/feed/model.js';
import { until } from '../feed/server.js';
import { put, unhandled, type ConsumerHost } from './hosts.js';

/** A source as another copy of the library would provide it. */
function sourceOf(title: string, reload = async () => {}): FeedSource {
  const feed = feedOfItems([{ id: '1' }], location.href) as Feed;
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

  it('is asked for again when a provider comes late, also one of another copy', async () => {
    const other = await copy();
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

  it('is asked for again in every document', async () => {
    const frame = put<HTMLIFrameElement>('<iframe></iframe>');
    const inner = frame.contentDocument;
    if (!inner) throw new Error('no document');
    const box = inner.createElement('div');
    inner.body.append(box);
    const element = document.createElement('consumer-host') as ConsumerHost;
    box.append(element);
    await element.updateComplete;
    expect(element.consumer.origin).to.equal('none');
    new ContextProvider(box, { context: feedContext, initialValue: sourceOf('framed') }).hostConnected();
    await until(() => element.title === 'framed', 'it shows what is provided there');
  });
});
