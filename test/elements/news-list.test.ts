import { expect } from '@open-wc/testing';
import '../../src/elements/news-list/define.js';
import en from '../../src/locale/packs/en.js';
import { describeAttributes } from './attributes.js';
import { describeCards } from './cards.js';
import { describeFeedElement } from './feed-element.js';
import {
  PIXEL,
  all,
  feedOf,
  parts,
  publish,
  put,
  root,
  said,
  settled,
  show,
  status,
  textOf,
  texts,
  until,
  type Showing,
} from './support.js';

const tag = 'news-list';

describeFeedElement({
  tag,
  item: (title) => ({ title }),
  own: (text) => `<news-item headline="${text}"></news-item>`,
  shown: (element) => texts(element, 'headline'),
  label: 'News',
});

describeCards({ tag, child: 'news-item' });

describe(`${tag}: many`, () => {
  it('a hundred on one address make one request', async () => {
    const source = await publish(feedOf([{ title: 'One' }, { title: 'Two', tags: ['second'] }]));
    const one = `<news-list feed="${source.url}"></news-list><news-list feed="${source.url}#part" tag="second"></news-list>`;
    const outer = put<HTMLDivElement>(`<div>${one.repeat(50)}</div>`);
    const elements = [...outer.querySelectorAll<Showing>(tag)];
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(elements.map((element) => texts(element, 'headline').join())).to.deep.equal(
      Array.from({ length: 50 }, () => ['One,Two', 'Two']).flat(),
    );
    expect(await source.requests()).to.equal(1);
  });

  it('a failure is told to each, announced by one, and warned of once', async () => {
    const source = await publish('', { status: 404 });
    const outer = put<HTMLDivElement>(`<div>${`<news-list feed="${source.url}"></news-list>`.repeat(5)}</div>`);
    let errors = 0;
    outer.addEventListener('topic-error', () => errors++);
    const elements = [...outer.querySelectorAll<Showing>(tag)];
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(errors).to.equal(5);
    expect(said).to.have.length(1);
    expect(elements.map((element) => parts(element, 'message').length)).to.deep.equal([1, 1, 1, 1, 1]);
    const announced = elements.filter((element) => root(element).querySelector('[role=status] [part=message]'));
    expect(announced).to.have.length(1);
    expect(await source.requests()).to.equal(1);
  });

  it('a failure is announced by the first that has nothing else to show', async () => {
    const source = await publish('', { status: 404 });
    const element = (own: string) => `<news-list feed="${source.url}">${own}</news-list>`;
    const outer = put<HTMLDivElement>(`<div>${element('<p>Our news are elsewhere.</p>')}${element('')}</div>`);
    const elements = [...outer.querySelectorAll<Showing>(tag)];
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(elements.map((list) => textOf(status(list)))).to.deep.equal(['', en.errors.http]);
  });

  it('two thousand items are shown, those out of sight without layout', async () => {
    const element = put(`<${tag}></${tag}>`);
    element.items = Array.from({ length: 2_000 }, (_, i) => ({ id: i, title: `Item ${i}` }));
    await element.updateComplete;
    await until(() => parts(element, 'item').length === 2_000, 'all are there');
    expect(getComputedStyle(parts(element, 'item').at(-1)!).contentVisibility).to.equal('auto');
  });
});

describe(`${tag}: properties as frameworks set them`, () => {
  it('take the strings that attributes take', async () => {
    const element = await show(`<${tag} heading="News"></${tag}>`);
    const items = ['a', 'b', 'c'].map((title) => ({ title }));
    Object.assign(element, { items, limit: '2', headingLevel: '4' });
    await element.updateComplete;
    expect(texts(element, 'headline')).to.deep.equal(['a', 'b']);
    expect(all(element, 'h4, h5').map(textOf)).to.deep.equal(['News', 'a', 'b']);
    expect(said).to.deep.equal([]);
  });
});

describe(`${tag}: coming and going`, () => {
  it('two thousand times leaves nothing behind that still listens', async () => {
    const source = await publish(feedOf([{ title: 'One', url: 'https://example.org/1' }]));
    const balance = watchListeners();
    try {
      const element = await show(
        `<${tag} feed="${source.url}" refresh="600"><news-item headline="Mine"></news-item></${tag}>`,
      );
      const home = element.parentElement!;
      element.remove();
      await settled(element);
      const before = balance.counts();
      for (let i = 0; i < 2000; i++) {
        home.append(element);
        if (i % 100 === 0) await element.updateComplete;
        element.remove();
      }
      await settled(element);
      expect(balance.counts()).to.deep.equal(before);
      home.append(element);
      await element.updateComplete;
      expect(texts(element, 'headline')).to.deep.equal(['One']);
      element.remove();
    } finally {
      balance.stop();
    }
    expect(await source.requests()).to.equal(1);
  });

  it('means to hear nothing more: neither of languages nor of its own light DOM', async () => {
    const outer = put<HTMLDivElement>(`<div><${tag}><news-item headline="Mine"></news-item></${tag}></div>`);
    const element = outer.querySelector<Showing & { requestUpdate(): void }>(tag)!;
    await element.updateComplete;
    let updates = 0;
    const { requestUpdate } = element;
    element.requestUpdate = (...args) => {
      updates++;
      Reflect.apply(requestUpdate, element, args);
    };
    element.remove();
    outer.lang = 'fr';
    element.innerHTML = '<news-item headline="Other"></news-item>';
    await settled(element);
    expect(updates).to.equal(0);
    outer.append(element);
    await settled(element);
    expect(texts(element, 'headline')).to.deep.equal(['Other']);
    expect(updates).to.be.above(0);
  });

  it('in the middle of a request ends the request, quietly', async () => {
    const source = await publish('', { hold: true });
    const element = put(`<${tag} feed="${source.url}"></${tag}>`);
    await until(() => element.state === 'loading', 'loading');
    // A request that is ended before it has left is none for the server.
    while ((await source.requests()) === 0);
    let events = 0;
    element.addEventListener('topic-error', () => events++);
    const home = element.parentElement!;
    element.remove();
    await element.updateComplete;
    expect(element.state).to.equal('initial');
    await source.set(feedOf([{ title: 'Later' }]));
    await settled(element);
    expect([texts(element, 'headline'), events, said]).to.deep.equal([[], 0, []]);
    home.append(element);
    await element.updateComplete;
    expect(texts(element, 'headline')).to.deep.equal(['Later']);
    expect(await source.requests()).to.equal(2);
  });

  it('works for copies, adopted nodes, and markup that is parsed before', async () => {
    const markup = `<${tag} heading="H"><news-item headline="Mine"></news-item></${tag}>`;
    const element = await show(markup);
    const copy = element.cloneNode(true) as Showing;
    element.after(copy);
    await copy.updateComplete;
    expect(texts(copy, 'headline')).to.deep.equal(['Mine']);
    const other = new DOMParser().parseFromString(markup, 'text/html');
    const adopted = document.adoptNode(other.querySelector<Showing>(tag)!);
    element.after(adopted);
    await adopted.updateComplete;
    expect(texts(adopted, 'headline')).to.deep.equal(['Mine']);
    expect(said).to.deep.equal([]);
  });
});

/** Counts what is started and ended: timers, intersection observers, listeners on the document and the window. */
function watchListeners() {
  const { setTimeout: set, clearTimeout: clear } = window;
  const timers = new Set<number>();
  const observed = new Set<Element>();
  let listeners = 0;
  const { observe, disconnect } = IntersectionObserver.prototype;
  const targets = [document, window];
  const originals = targets.map(({ addEventListener, removeEventListener }) => ({
    addEventListener,
    removeEventListener,
  }));
  // Only the long ones: those of `refresh`. The short ones of the test's own end by themselves.
  window.setTimeout = ((handler: () => void, delay = 0) => {
    const id = set(handler, delay);
    if (delay > 20_000) timers.add(id);
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(id as number);
    clear(id);
  };
  IntersectionObserver.prototype.observe = function (target) {
    observed.add(target);
    observe.call(this, target);
  };
  IntersectionObserver.prototype.disconnect = function () {
    observed.clear();
    disconnect.call(this);
  };
  for (const target of targets) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (...args: unknown[]) => {
      listeners++;
      Reflect.apply(addEventListener, target, args);
    };
    target.removeEventListener = (...args: unknown[]) => {
      listeners--;
      Reflect.apply(removeEventListener, target, args);
    };
  }
  return {
    counts: () => ({ timers: timers.size, observed: observed.size, listeners }),
    stop() {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
      Object.assign(IntersectionObserver.prototype, { observe, disconnect });
      targets.forEach((target, i) => Object.assign(target, originals[i]));
    },
  };
}

describeAttributes(tag, { child: 'news-item' });

describe(`${tag}: pictures with captions beside a card without`, () => {
  const pictured = (title: string) => ({ title, image: PIXEL, _topic: { image: { alt: '', credit: 'P. Grapher' } } });
  const written = (words: number) => ({ title: 'Words', summary: 'Words and words. '.repeat(words) });
  const shown = async (items: readonly unknown[]) => {
    const outer = put<HTMLDivElement>(`<div style="width: 700px"><${tag}></${tag}></div>`);
    const element = outer.querySelector<Showing>(tag)!;
    element.items = items as Showing['items'];
    await element.updateComplete;
    const rects = (name: string) => all(element, name).map((one) => one.getBoundingClientRect());
    return { element, rects };
  };

  it('leave no hole where that is the highest', async () => {
    const { rects } = await shown([pictured('One'), written(80), pictured('Two'), pictured('Three')]);
    const [first, second, third] = rects('[part=item]');
    expect(second!.left).to.be.above(first!.left);
    expect(third!.left).to.equal(first!.left);
    expect(rects('.card')[1]!.height).to.be.above(rects('.figure')[0]!.height * 1.3);
    expect(third!.top).to.be.above(rects('.card')[1]!.bottom);
    const [one, two] = [0, 1].map((i) => rects('[part=headline]')[i ? 2 : 0]!.top - rects('figcaption')[i]!.bottom);
    expect(one).to.be.closeTo(two!, 1);
  });

  it('are as high as their neighbours, as frames show', async () => {
    const { element, rects } = await shown([pictured('One'), written(1)]);
    element.style.setProperty('--topic-card-border', '1px solid');
    const [first, second] = rects('.card');
    expect(second!.bottom).to.be.closeTo(first!.bottom, 1);
    expect(second!.top).to.be.closeTo(first!.top, 1);
  });
});
