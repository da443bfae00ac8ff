import { ContextConsumer, ContextEvent, ContextProvider, createContext } from '@lit/context';
import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { feedContext, type FeedSource } from '../../src/context/feed-context.js';
import { FeedProvider } from '../../src/context/feed-provider.js';
import type { Feed } from '../../src/feed/model.js';
import { put, type ConsumerHost } from './hosts.js';

const sourceOf = (title: string): FeedSource => ({
  state: { status: 'ready', feed: { title, items: [] } as Partial<Feed> as Feed },
  reload: async () => {},
});
const titleOf = (source?: FeedSource) => source?.state.feed?.title;

class ProviderHost extends ReactiveElement {
  readonly provider = new FeedProvider(this, sourceOf('first'));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** An element of somebody else's, with @lit/context. */
class ForeignHost extends ReactiveElement {
  readonly consumer = new ContextConsumer(this, { context: feedContext, subscribe: true });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

customElements.define('provider-host', ProviderHost);
customElements.define('foreign-host', ForeignHost);

const find = <T extends Element>(root: Element, selector: string) => root.querySelector(selector) as T;

describe('context/feed-provider', () => {
  it('provides for elements that speak the protocol, with each change', async () => {
    const host = put<ProviderHost>('<provider-host><p><foreign-host></foreign-host></p></provider-host>');
    const foreign = find<ForeignHost>(host, 'foreign-host');
    await foreign.updateComplete;
    expect(titleOf(foreign.consumer.value)).to.equal('first');
    host.provider.source = sourceOf('second');
    expect(titleOf(foreign.consumer.value)).to.equal('second');
    foreign.remove();
    host.provider.source = sourceOf('third');
    expect(titleOf(foreign.consumer.value)).to.equal('second');
  });

  it('tells once who asks once', () => {
    const host = put<ProviderHost>('<provider-host><p></p></provider-host>');
    const heard: unknown[] = [];
    const inner = find(host, 'p');
    inner.dispatchEvent(new ContextEvent(feedContext, inner, (...all) => heard.push([titleOf(all[0]), all[1]])));
    host.provider.source = sourceOf('second');
    expect(heard).to.deep.equal([['first', undefined]]);
  });

  it('leaves other contexts, and its own host, to others', () => {
    const outer = put<HTMLElement>('<div><provider-host><p></p></provider-host></div>');
    const host = find<ProviderHost>(outer, 'provider-host');
    const inner = find(host, 'p');
    let heard = 0;
    let passed = 0;
    outer.addEventListener('context-request', () => passed++);
    inner.dispatchEvent(new ContextEvent(createContext('other'), inner, () => heard++));
    host.dispatchEvent(new ContextEvent(feedContext, host, () => heard++));
    expect([heard, passed]).to.deep.equal([0, 2]);
    inner.dispatchEvent(new ContextEvent(feedContext, inner, () => heard++));
    expect([heard, passed]).to.deep.equal([1, 2]);
  });

  it('hands on those that a nearer provider can serve', async () => {
    const host = put<ProviderHost>(
      '<provider-host><p><consumer-host></consumer-host></p><consumer-host></consumer-host></provider-host>',
    );
    const [near, far] = [...host.querySelectorAll<ConsumerHost>('consumer-host')] as [ConsumerHost, ConsumerHost];
    await Promise.all([near.updateComplete, far.updateComplete]);
    expect([near.title, far.title]).to.deep.equal(['first', 'first']);
    new ContextProvider(find<HTMLElement>(host, 'p'), {
      context: feedContext,
      initialValue: sourceOf('nearer'),
    }).hostConnected();
    expect([near.title, far.title]).to.deep.equal(['nearer', 'first']);
    host.provider.source = sourceOf('second');
    expect([near.title, far.title]).to.deep.equal(['nearer', 'second']);
  });

  it('takes over from one that is further away', async () => {
    const outer = put<HTMLElement>('<div><section><consumer-host></consumer-host></section></div>');
    new ContextProvider(outer, { context: feedContext, initialValue: sourceOf('outer') });
    const section = find<HTMLElement>(outer, 'section');
    const consumer = find<ConsumerHost>(section, 'consumer-host');
    consumer.requestUpdate();
    const host = document.createElement('provider-host');
    section.append(host);
    host.append(consumer);
    await consumer.updateComplete;
    expect(consumer.title).to.equal('first');
  });
});
