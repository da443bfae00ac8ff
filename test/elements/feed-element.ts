// What the contract says of every element that shows items. Each test file of such an element runs this suite.
import { expect } from '@open-wc/testing';
import type { FeedError, JsonFeedItem, TopicErrorEvent } from '../../src/index.js';
import '../../src/elements/topic-feed/define.js';
import en from '../../src/locale/packs/en.js';
import { press } from '../commands.js';
import { closed, server } from '../server/address.js';
import {
  all,
  customStates,
  errorFields,
  expectState,
  feedOf,
  hear,
  one,
  part,
  parts,
  publish,
  put,
  root,
  said,
  settled,
  show,
  status,
  textOf,
  uncaught,
  until,
  visible,
  type Showing,
} from './support.js';

export interface Kind {
  readonly tag: string;
  /** An item in which the element finds this text. */
  readonly item: (text: string) => JsonFeedItem;
  /** A feed in which it finds one item for each text. Without it, a feed of such items. */
  readonly feed?: (...texts: string[]) => unknown;
  /** Light DOM that is content of the element's own, in which it finds this text; not all elements know such. */
  readonly own?: (text: string) => string;
  /** The texts that it shows. */
  readonly shown: (element: Showing) => string[];
  /** Whether it shows the first only, where there are several. */
  readonly single?: boolean;
  /** Whether it says nothing where the feed of a provider has nothing for it, or fails. */
  readonly quiet?: boolean;
  /** Light DOM, of class `fallback`, that is no content of its own; the default has a link in it. */
  readonly fallback?: string;
  /** The name of its section where there is no heading. */
  readonly label?: string;
}

const FALLBACK = '<p class="fallback">Read our <a href="#archive">archive</a>.</p>';
const MODES = {
  'light, left to right': '',
  'dark, right to left': 'class="dark" dir="rtl" lang="ar"',
} as const;

export function describeFeedElement(kind: Kind): void {
  const { tag, item, own, shown, fallback = FALLBACK } = kind;
  const expected = (...texts: string[]) => (kind.single ? texts.slice(0, 1) : texts);
  const feed = kind.feed ?? ((...texts: string[]) => feedOf(texts.map(item)));
  const json = (...texts: string[]) => JSON.stringify(texts.map(item));
  const published = (...texts: string[]) => publish(feed(...texts));
  const empty = feedOf([]);

  describe(`${tag}: sources of content`, () => {
    it('takes each only when those before it are not there', async () => {
      const [source, provided] = await Promise.all([published('feed'), published('provided')]);
      const outer = put(`<div><topic-feed src="${provided.url}">
        <${tag} feed="${source.url}">${own?.('own') ?? ''}<script type="application/json">${json('script')}</script></${tag}>
      </topic-feed></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      element.items = [item('items')];
      const now = async () => {
        await settled(element);
        await until(() => element.state === 'ready', 'content');
        return shown(element);
      };
      expect(await now()).to.deep.equal(['items']);
      element.items = undefined;
      expect(await now()).to.deep.equal(['script']);
      element.querySelector('script')!.remove();
      expect(await now()).to.deep.equal(['feed']);
      element.removeAttribute('feed');
      if (own) {
        expect(await now()).to.deep.equal(['own']);
        element.replaceChildren();
      }
      await until(() => shown(element).includes('provided'), 'the provider');
      if (own) {
        element.innerHTML = own('own again');
        expect(await now()).to.deep.equal(['own again']);
      }
      element.setAttribute('feed', source.url);
      expect(await now()).to.deep.equal(['feed']);
      element.insertAdjacentHTML('beforeend', `<script type="application/json">${json('late script')}</script>`);
      expect(await now()).to.deep.equal(['late script']);
      element.items = [item('late items')];
      expect(await now()).to.deep.equal(['late items']);
      expect(said).to.deep.equal([]);
    });

    it('reads the `items` property anew when it is another array', async () => {
      const element = await show(`<${tag}></${tag}>`);
      for (const texts of [['a'], ['b', 'c'], ['c']]) {
        element.items = texts.map(item);
        await element.updateComplete;
        expect(shown(element)).to.deep.equal(expected(...texts));
      }
    });

    it('takes `items` that were set before it was defined or connected', async () => {
      const element = document.createElement(tag) as Showing;
      element.items = [item('early')];
      put<HTMLDivElement>('<div></div>').append(element);
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['early']);
      expectState(element, 'ready');
    });

    it('follows an embedded script that changes', async () => {
      const element = await show(`<${tag}><script type="application/json">${json('a')}</script></${tag}>`);
      expect(shown(element)).to.deep.equal(['a']);
      element.querySelector('script')!.textContent = json('b', 'c');
      await settled(element);
      expect(shown(element)).to.deep.equal(expected('b', 'c'));
    });

    it('passes over data that is none, with one warning', async () => {
      const source = await published('feed');
      const element = await show(`<${tag} feed="${source.url}"><script type="application/json">[{]</script></${tag}>`);
      expect(shown(element)).to.deep.equal(['feed']);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`<${tag} script=`);
      element.items = { title: 'not an array' } as unknown as JsonFeedItem[];
      await element.updateComplete;
      await settled(element);
      expect(shown(element)).to.deep.equal(['feed']);
      expect(said).to.have.length(2);
      expect(said[1]).to.contain(`<${tag} items=`);
      element.items = Object.create(null) as JsonFeedItem[];
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['feed']);
      element.items = null as unknown as undefined;
      await settled(element);
      expect(shown(element)).to.deep.equal(['feed']);
      expect(said).to.have.length(2);
    });

    it('takes a feed of its own before its own content, and that before a provider', async () => {
      const [source, provided] = await Promise.all([published('feed'), published('provided')]);
      const outer = put(`<topic-feed src="${provided.url}">
        <${tag} feed="${source.url}">${own?.('own') ?? ''}</${tag}>
      </topic-feed>`);
      const element = outer.querySelector<Showing>(tag)!;
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['feed']);
      element.removeAttribute('feed');
      await until(() => shown(element).join() === (own ? 'own' : 'provided'), 'what comes next');
      element.replaceChildren();
      await until(() => shown(element).join() === 'provided', 'the provider');
    });

    it('takes the nearest provider, and another one where it is moved', async () => {
      const [near, far] = await Promise.all([published('near'), published('far')]);
      const outer = put(`<topic-feed src="${far.url}"><div></div><topic-feed src="${near.url}">
        <${tag}></${tag}></topic-feed></topic-feed>`);
      const element = outer.querySelector<Showing>(tag)!;
      await until(() => shown(element).join() === 'near', 'the near one');
      outer.querySelector('div')!.append(element);
      await until(() => shown(element).join() === 'far', 'the far one');
      expect([await near.requests(), await far.requests()]).to.deep.equal([1, 1]);
    });

    if (own) {
      it('shows what comes late to its light DOM, and what changes there', async () => {
        const element = put(`<${tag}></${tag}>`);
        await settled(element);
        expectState(element, 'initial');
        element.innerHTML = own('late');
        await settled(element);
        expectState(element, 'ready');
        expect(shown(element)).to.deep.equal(['late']);
        element.innerHTML = own('changed');
        await settled(element);
        expect(shown(element)).to.deep.equal(['changed']);
        element.replaceChildren();
        await settled(element);
        expect(shown(element)).to.deep.equal([]);
      });
    }

    it('shows its feed as soon as the attribute is there, and the other one when it changes', async () => {
      const [a, b] = await Promise.all([published('a'), published('b')]);
      const element = await show(`<${tag}></${tag}>`);
      element.setAttribute('feed', a.url);
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['a']);
      (element as unknown as { feed: string }).feed = b.url;
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['b']);
    });

    it('never shows a late answer in the place of a newer one', async () => {
      const [slow, fast] = await Promise.all([publish('', { hold: true }), published('fast')]);
      const element = put(`<${tag} feed="${slow.url}"></${tag}>`);
      await until(() => element.state === 'loading', 'loading');
      element.setAttribute('feed', fast.url);
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['fast']);
      await slow.set(feed('slow'));
      await element.reload();
      expect(shown(element)).to.deep.equal(['fast']);
      expect(said).to.deep.equal([]);
    });

    it('goes on where it stood when it is moved in the middle of a request', async () => {
      const source = await publish('', { hold: true });
      const outer = put(`<div><${tag} feed="${source.url}"></${tag}><section></section></div>`);
      const element = outer.querySelector<Showing>(tag)!;
      await until(async () => (await source.requests()) > 0, 'the request arrives');
      outer.querySelector('section')!.append(element);
      await source.set(feed('moved'));
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['moved']);
      expect(await source.requests()).to.equal(1);
    });
  });

  describe(`${tag}: light DOM`, () => {
    const slotted = (element: Showing) => visible(element.querySelector('.fallback'));

    it('is there until something better comes', async () => {
      const source = await publish('', { hold: true });
      const element = put(`<${tag} feed="${source.url}">${fallback}</${tag}>`);
      expect(slotted(element) || !element.shadowRoot?.hasChildNodes()).to.equal(true);
      await until(() => element.state === 'loading', 'loading');
      expect(slotted(element)).to.equal(true);
      for (const ghost of all(element, '.ghosts')) {
        expect(ghost.checkVisibility({ visibilityProperty: true })).to.equal(false);
      }
      await source.set(feed('better'));
      await element.updateComplete;
      expect(slotted(element)).to.equal(false);
      expect(shown(element)).to.deep.equal(['better']);
    });

    it('makes way for a region, also in Firefox, where a section that gets its name later is none by itself', async () => {
      const source = await publish('', { hold: true });
      const element = put(`<${tag} feed="${source.url}" heading="Heading">${fallback}</${tag}>`);
      await until(() => element.state === 'loading', 'loading');
      await source.set(feed('better'));
      await element.updateComplete;
      expect(element.shadowRoot?.querySelector('section')?.role).to.equal('region');
    });

    for (const [what, answer] of [
      ['an error', { status: 404 }],
      ['an empty feed', {}],
    ] as const) {
      it(`stays after ${what}, without a message`, async () => {
        const source = await publish(empty, answer);
        const element = await show(`<${tag} feed="${source.url}">${fallback}</${tag}>`);
        expectState(element, answer.status ? 'error' : 'empty');
        expect(slotted(element)).to.equal(true);
        expect(textOf(status(element))).to.equal('');
        expect(part(element, 'message')).to.equal(null);
        expect(part(element, 'button')).to.equal(null);
      });
    }

    it('stays where there is no source at all', async () => {
      const element = await show(`<${tag}>${fallback}</${tag}>`);
      expect(slotted(element)).to.equal(true);
      expect(part(element, 'message')).to.equal(null);
    });

    it('that comes after a failure takes the place of the message', async () => {
      const source = await publish('', { status: 404 });
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expect(visible(part(element, 'message'))).to.equal(true);
      element.innerHTML = fallback;
      await settled(element);
      expect(slotted(element)).to.equal(true);
      expect(part(element, 'message')).to.equal(null);
    });
  });

  describe(`${tag}: states`, () => {
    it('loading: busy, with placeholders that nobody reads, and no message', async () => {
      const source = await publish('', { hold: true });
      const element = put(`<${tag} feed="${source.url}"></${tag}>`);
      await until(() => customStates(element).length, 'a state');
      expectState(element, 'loading');
      expect(textOf(root(element))).to.equal('');
      const ghosts = all(element, '.ghosts');
      expect(ghosts.length).to.be.above(0);
      for (const ghost of ghosts) expect(ghost.getAttribute('aria-hidden')).to.equal('true');
      expect(ghosts[0]!.getBoundingClientRect().height).to.be.above(20);
      await source.set(feed('there'));
      await element.updateComplete;
      expectState(element, 'ready');
      expect(all(element, '.ghosts')).to.have.length(0);
      expect(part(element, 'message')).to.equal(null);
    });

    it('loading: has no more placeholders than a screen has room for, whatever the limit', async () => {
      const source = await publish('', { hold: true });
      const element = put(`<${tag} feed="${source.url}" limit="5000"></${tag}>`);
      await until(() => customStates(element).length, 'a state');
      expect(all(element, '.ghosts .card').length).to.be.below(20);
      await source.set(feed('there'));
      await element.updateComplete;
    });

    it('empty: says so once, politely, and offers no button', async () => {
      const source = await publish(empty);
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expectState(element, 'empty');
      expect(all(element, '[role=status]')).to.have.length(1);
      expect(textOf(status(element))).to.equal(en.empty);
      expect(parts(element, 'message').map(textOf)).to.deep.equal([en.empty]);
      expect(part(element, 'button')).to.equal(null);
    });

    for (const [what, path, code, text] of [
      ['a status of 404', '/status/404', 'http', en.errors.http],
      ['a login page', '/html', 'not-a-feed', en.errors.other],
      ['no CORS headers', '/no-cors/minimal.json', 'network', en.errors.network],
      ['a host that does not answer', '', 'network', en.errors.network],
      ['an address that is none', 'javascript:alert(1)', 'bad-url', en.errors.other],
    ] as const) {
      it(`error: says what happened after ${what}`, async () => {
        const heard = hear('topic-error');
        const query = `?${tag}-${code}`;
        const url = code === 'bad-url' ? path : (path ? server + path : `${closed}/`) + query;
        const element = await show(`<${tag} feed="${url}"></${tag}>`);
        expectState(element, 'error');
        expect(all(element, '[role=status]')).to.have.length(1);
        expect(textOf(status(element))).to.equal(text);
        expect(parts(element, 'message')).to.have.length(1);
        expect(textOf(part(element, 'button'))).to.equal(en.retry);
        expect(heard).to.have.length(1);
        expect(errorFields(heard[0]!.error)).to.deep.equal({ code, url, status: code === 'http' ? 404 : undefined });
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`<${tag} feed="${url}">`).and.contain(code);
      });
    }

    it('the status region is there before it has something to say', async () => {
      const source = await publish('', { hold: true });
      const element = put(`<${tag} feed="${source.url}"></${tag}>`);
      await until(() => element.state === 'loading', 'loading');
      await until(() => status(element), 'the region');
      const region = status(element);
      await source.set('', { status: 404 });
      await element.updateComplete;
      expect(status(element)).to.equal(region);
      expect(textOf(region)).to.equal(en.errors.http);
    });

    it('a failed reload keeps what is shown, every node of it', async () => {
      const source = await published('kept');
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      const before = all(element, '*');
      await source.set('', { status: 404 });
      await element.reload();
      expectState(element, 'error');
      expect(shown(element)).to.deep.equal(['kept']);
      expect(part(element, 'message')).to.equal(null);
      expect(part(element, 'button')).to.equal(null);
      expect(all(element, '*')).to.deep.equal(before);
      await source.set(feed('new'));
      await element.reload();
      expectState(element, 'ready');
      expect(shown(element)).to.deep.equal(['new']);
    });

    it('keeps content while reloading, and is busy', async () => {
      const source = await published('kept');
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      await source.set('', { hold: true });
      const reloaded = element.reload();
      await until(() => customStates(element).join() === 'loading', 'loading');
      expectState(element, 'loading');
      expect(shown(element)).to.deep.equal(['kept']);
      await source.set(feed('new'));
      await reloaded;
      expect(shown(element)).to.deep.equal(['new']);
    });

    it('`updateComplete` resolves when the first content is shown', async () => {
      const source = await published('there');
      const element = put(`<${tag} feed="${source.url}"></${tag}>`);
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(['there']);
    });

    it('`reload()` never rejects, whatever there is to reload', async () => {
      const element = await show(`<${tag}></${tag}>`);
      await element.reload();
      element.setAttribute('feed', `${closed}/${tag}-reload`);
      await element.reload();
      await element.updateComplete;
      await element.reload();
      expectState(element, 'error');
      element.remove();
      await element.reload();
    });

    it('with `loading="lazy"`, asks for nothing before it is near', async () => {
      const source = await published('lazy');
      const outer = put(
        `<div><div style="height: 5000px"></div><${tag} feed="${source.url}" loading="lazy"></${tag}></div>`,
      );
      const element = outer.querySelector<Showing>(tag)!;
      await element.updateComplete;
      // One frame for the observer to look around.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      expectState(element, 'initial');
      expect(await source.requests()).to.equal(0);
      element.scrollIntoView();
      await until(() => element.state === 'ready', 'the feed');
      expect(shown(element)).to.deep.equal(['lazy']);
      expect(await source.requests()).to.equal(1);
      scrollTo(0, 0);
    });

    it('with `refresh`, reloads by itself', async () => {
      const source = await published('first');
      const element = await show(`<${tag} feed="${source.url}" refresh="1"></${tag}>`);
      expect(shown(element)).to.deep.equal(['first']);
      await source.set(feed('second'));
      await until(() => shown(element).join() === 'second', 'a reload');
    });
  });

  describe(`${tag}: a reload that finds the same`, () => {
    for (const [what, body, answer] of [
      ['nothing', empty, undefined],
      ['a failure', '', { status: 404 }],
    ] as const) {
      it(`${what}: nothing jumps, nothing is announced again`, async () => {
        const source = await publish(body, answer);
        const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
        const changes: MutationRecord[] = [];
        const observer = new MutationObserver((records) => changes.push(...records));
        observer.observe(root(element), { characterData: true, childList: true, subtree: true });
        const said = textOf(status(element));
        await element.reload();
        changes.push(...observer.takeRecords());
        observer.disconnect();
        expect(changes).to.deep.equal([]);
        expect(said).not.to.equal('');
        expect(textOf(status(element))).to.equal(said);
      });
    }
  });

  describe(`${tag}: trying again`, () => {
    const failing = async (more = '') => {
      const source = await publish('', { status: 404 });
      const element = await show(`<${tag} feed="${source.url}" ${more}></${tag}>`);
      return { source, element };
    };

    it('by keyboard: the focus goes to what has come', async () => {
      const { source, element } = await failing();
      await press('Tab');
      expect(root(element).activeElement).to.equal(part(element, 'button'));
      expect(part(element, 'button')!.matches(':focus-visible')).to.equal(true);
      await source.set(feed('there'));
      await press('Enter');
      await until(() => element.state === 'ready', 'the feed');
      expect(shown(element)).to.deep.equal(['there']);
      expect(textOf(status(element))).to.equal('');
      await until(() => root(element).activeElement?.localName === 'section', 'the focus');
      expect(document.activeElement).to.equal(element);
      expect(await source.requests()).to.equal(2);
    });

    it('by keyboard, in vain: the button keeps the focus, and the failure is announced again', async () => {
      const { source, element } = await failing();
      const button = part(element, 'button')!;
      button.focus();
      await source.set('', { hold: true });
      await press('Enter');
      await until(() => button.getAttribute('aria-disabled') === 'true', 'busy');
      expect(textOf(status(element))).to.equal('');
      expect(root(element).activeElement).to.equal(button);
      // A second press asks for nothing more.
      await press('Enter');
      await source.set('', { status: 404 });
      await until(() => element.state === 'error', 'the failure');
      await element.updateComplete;
      expect(textOf(status(element))).to.equal(en.errors.http);
      expect(part(element, 'button')).to.equal(button);
      expect(root(element).activeElement).to.equal(button);
      expect(button.hasAttribute('aria-disabled')).to.equal(false);
      expect(await source.requests()).to.equal(2);
      await source.set(feed('at last'));
      button.click();
      await until(() => shown(element).join() === 'at last', 'the feed');
    });

    it('leaves the focus alone where it is elsewhere', async () => {
      const { source, element } = await failing();
      await source.set(feed('there'));
      part(element, 'button')!.click();
      await until(() => element.state === 'ready', 'the feed');
      await settled(element);
      expect(document.activeElement).to.equal(document.body);
    });

    if (!kind.quiet) {
      it('asks the provider where the feed is from there', async () => {
        const source = await publish('', { status: 404 });
        const outer = put(`<topic-feed src="${source.url}"><${tag}></${tag}></topic-feed>`);
        const element = outer.querySelector<Showing>(tag)!;
        await until(() => element.state === 'error', 'the failure');
        await element.updateComplete;
        await source.set(feed('there'));
        part(element, 'button')!.click();
        await until(() => shown(element).join() === 'there', 'the feed');
        expect(await source.requests()).to.equal(2);
      });
    }
  });

  if (kind.quiet) {
    describe(`${tag}: a provider that has nothing for it`, () => {
      for (const [what, answer] of [
        ['an empty feed', {}],
        ['a failure', { status: 404 }],
      ] as const) {
        it(`goes without saying: ${what}`, async () => {
          const source = await publish(empty, answer);
          const outer = put(`<topic-feed src="${source.url}"><${tag}></${tag}></topic-feed>`);
          const element = outer.querySelector<Showing>(tag)!;
          await until(() => customStates(element).join() === (answer.status ? 'error' : 'empty'), 'the outcome');
          expect(textOf(root(element))).to.equal('');
          expect(part(element, 'button')).to.equal(null);
          await source.set(feed('there'));
          await element.reload();
          expect(shown(element)).to.deep.equal(['there']);
        });
      }
    });
  }

  describe(`${tag}: events`, () => {
    it('tells of each load, after it can be seen', async () => {
      const source = await published('a');
      const element = put(`<${tag} feed="${source.url}"></${tag}>`);
      const heard = hear('topic-load', 'topic-error');
      let seen: string[] = [];
      element.addEventListener('topic-load', () => (seen = shown(element)));
      await element.updateComplete;
      expect(heard.map(({ type }) => type)).to.deep.equal(['topic-load']);
      const [event] = heard;
      expect([event!.bubbles, event!.composed, event!.cancelable, event!.target]).to.deep.equal([
        true,
        true,
        false,
        element,
      ]);
      expect(event).to.have.nested.property('feed.url', source.url);
      // topic-page is complete when its sections are, and they render after it.
      if (tag !== 'topic-page') expect(seen).to.deep.equal(['a']);
      await source.set(feed('b'));
      await element.reload();
      expect(heard.map(({ type }) => type)).to.deep.equal(['topic-load', 'topic-load']);
    });

    it('tells of each failure, with what is known of it', async () => {
      const source = await publish('', { status: 404 });
      const heard = hear('topic-load', 'topic-error') as TopicErrorEvent[];
      const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
      expect(heard.map(({ type }) => type)).to.deep.equal(['topic-error']);
      const [event] = heard;
      expect([event!.bubbles, event!.composed, event!.cancelable, event!.target]).to.deep.equal([
        true,
        true,
        false,
        element,
      ]);
      expect(event!.error).to.be.an.instanceOf(Error);
      expect(errorFields(event!.error)).to.deep.equal({ code: 'http', url: source.url, status: 404 });
      await element.reload();
      expect(heard).to.have.length(2);
      // The console hears once of what happens again and again.
      expect(said).to.have.length(1);
    });

    it('carries the cause of a failure where the platform gave one', async () => {
      const heard = hear('topic-error');
      await show(`<${tag} feed="${closed}/${tag}-cause"></${tag}>`);
      expect((heard[0]!.error as FeedError).cause).to.be.an.instanceOf(Error);
    });

    it('survives listeners that throw', async () => {
      const source = await published('a');
      const element = put(`<${tag} feed="${source.url}"></${tag}>`);
      const angry = () => {
        throw new Error('the host is angry');
      };
      element.addEventListener('topic-load', angry);
      element.addEventListener('topic-error', angry);
      const errors = await uncaught(async () => {
        await element.updateComplete;
        await source.set('', { status: 404 });
        await element.reload();
        await source.set(feed('b'));
        await element.reload();
      });
      expect(errors).to.have.length(3);
      expectState(element, 'ready');
      expect(shown(element)).to.deep.equal(['b']);
    });

    it('fires nothing for a feed that belongs to a provider', async () => {
      const source = await published('a');
      const heard = hear('topic-load', 'topic-error');
      const outer = put(`<topic-feed src="${source.url}"><${tag}></${tag}></topic-feed>`);
      await until(() => shown(outer.querySelector<Showing>(tag)!).join() === 'a', 'the feed');
      expect(heard.map(({ target }) => target)).to.deep.equal([outer]);
    });
  });

  describe(`${tag}: wrong attributes`, () => {
    for (const [attribute, value] of [
      ['heading-level', 'x'],
      ['heading-level', '0'],
      ['heading-level', '7'],
      ['heading-level', '2.5'],
      ['heading-level', ''],
      ['limit', '-1'],
      ['limit', '0'],
      ['limit', 'many'],
      ['loading', 'never'],
      ['refresh', '0'],
      ['refresh', 'often'],
      ['timeout', '-5'],
      ['timeout', 'NaN'],
    ] as const) {
      it(`${attribute}="${value}" is warned of once, and the default is used`, async () => {
        const source = await published('a', 'b');
        const markup = (more: string) => `<${tag} feed="${source.url}" heading="H" ${more}></${tag}>`;
        const right = await show(markup(''));
        const wrong = await show(markup(`${attribute}="${value}"`));
        await wrong.reload();
        wrong.setAttribute('heading', 'H ');
        await settled(wrong);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`<${tag} ${attribute}="${value}"`);
        expect(shown(wrong)).to.deep.equal(shown(right));
        const levels = (element: Showing) => all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
        expect(levels(wrong)).to.deep.equal(levels(right));
      });
    }

    it('each wrong value is warned of, and right ones are not', async () => {
      const element = await show(`<${tag} heading-level="x" limit="3" timeout="2147483" refresh="600"></${tag}>`);
      element.setAttribute('heading-level', 'y');
      await settled(element);
      element.setAttribute('heading-level', '3');
      await settled(element);
      element.removeAttribute('heading-level');
      await settled(element);
      expect(said.map((text) => /heading-level="(.)"/.exec(text)?.[1])).to.deep.equal(['x', 'y']);
    });
  });

  describe(`${tag}: accessibility`, () => {
    for (const [name, attributes] of Object.entries(MODES)) {
      const dark = 'background: #121212; color: #eee; color-scheme: dark';
      const around = (content: string) =>
        `<div ${attributes} style="${name.startsWith('dark') ? dark : ''}">${content}</div>`;
      const check = async (content: string, state: string) => {
        const outer = put<HTMLDivElement>(around(content));
        const element = outer.querySelector<Showing>(tag)!;
        await until(() => customStates(element).join() === state, state);
        if (state !== 'loading') await element.updateComplete;
        await expect(outer).to.be.accessible();
        return element;
      };

      it(`content, ${name}`, async () => {
        const source = await published('One text', 'Another text');
        await check(`<${tag} feed="${source.url}" heading="The heading"></${tag}>`, 'ready');
        await check(`<${tag} feed="${source.url}"></${tag}>`, 'ready');
      });

      if (own) {
        it(`own content, ${name}`, async () => {
          await check(`<${tag}>${own('Own text')}</${tag}>`, 'ready');
        });
      }

      it(`loading, ${name}`, async () => {
        const source = await publish('', { hold: true });
        await check(`<${tag} feed="${source.url}" heading="The heading"></${tag}>`, 'loading');
        await check(`<${tag} feed="${source.url}">${fallback}</${tag}>`, 'loading');
      });

      it(`empty, ${name}`, async () => {
        const source = await publish(empty);
        await check(`<${tag} feed="${source.url}"></${tag}>`, 'empty');
      });

      it(`error, ${name}`, async () => {
        const source = await publish('', { status: 404 });
        const element = await check(`<${tag} feed="${source.url}"></${tag}>`, 'error');
        if (name.includes('right to left')) expect(textOf(part(element, 'button'))).not.to.equal(en.retry);
      });
    }

    if (kind.label) {
      const { label } = kind;
      it('is a section named by its heading, or for what it is', async () => {
        const source = await published('a');
        const element = await show(`<${tag} feed="${source.url}"></${tag}>`);
        const section = one(element, 'section')!;
        expect(section.getAttribute('aria-label')).to.equal(label);
        expect(part(element, 'heading')).to.equal(null);
        element.setAttribute('heading', 'Ours');
        await settled(element);
        expect(section.hasAttribute('aria-label')).to.equal(false);
        const heading = root(element).getElementById(section.getAttribute('aria-labelledby')!);
        expect(heading).to.equal(part(element, 'heading'));
        expect(textOf(heading)).to.equal('Ours');
        element.setAttribute('heading', '');
        await settled(element);
        expect(part(element, 'heading')).to.equal(null);
        expect(section.getAttribute('aria-label')).to.equal(label);
        expect(section.hasAttribute('aria-labelledby')).to.equal(false);
      });
    }

    it('can be hidden, and takes no room then', async () => {
      const element = await show(`<${tag} hidden>${fallback}</${tag}>`);
      expect(element.getBoundingClientRect().height).to.equal(0);
      element.hidden = false;
      expect(getComputedStyle(element).display).to.equal('block');
    });

    it('measures its text by the host, not by the root of the page', async () => {
      const source = await published('a');
      const html = document.documentElement;
      const sizes = (element: Showing) =>
        all(element, '*').map((node) => [node.localName, getComputedStyle(node).fontSize].join());
      const element = await show(`<${tag} feed="${source.url}" heading="H" style="font-size: 20px"></${tag}>`);
      const before = sizes(element);
      html.style.fontSize = '62.5%';
      try {
        expect(getComputedStyle(html).fontSize).to.equal('10px');
        expect(sizes(element)).to.deep.equal(before);
        expect(getComputedStyle(one(element, 'section')!).fontSize).to.equal('20px');
      } finally {
        html.style.fontSize = '';
      }
    });
  });
}
