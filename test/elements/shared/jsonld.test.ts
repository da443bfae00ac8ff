// `jsonld`: what an element shows, in its light DOM, for those that read pages; kept in step, and in nobody's way.
import { expect } from '@open-wc/testing';
import { define } from '../../../src/define.js';
import { jsonld } from '../../../src/elements/shared/jsonld.js';
import type { View } from '../../../src/elements/shared/view.js';
import type { Item } from '../../../src/feed/model.js';
import { setWords } from '../../../src/feed/readers.js';
import { jsonLdOf, jsonLdScript } from '../../../src/seo/json-ld.js';
import {
  HOSTILE,
  all,
  deep,
  expectState,
  feedOf,
  flatText,
  publish,
  put,
  said,
  settled,
  show,
  texts,
  until,
  type Showing,
} from '../support.js';

define();
define({ prefix: 'ilo-' });

type Node = Record<string, unknown> & { readonly itemListElement?: readonly { readonly item?: Node }[] };
interface Described extends Showing {
  jsonld: boolean;
  section?: string;
  heading?: string;
  requestUpdate(...what: unknown[]): void;
}

const scripts = (element: Element) => [
  ...element.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const dataOf = (element: Element): Node | undefined => {
  const [script, ...others] = scripts(element);
  expect(others).to.have.length(0);
  return script && (JSON.parse(script.textContent) as Node);
};
const namesOf = (data: Node | undefined) =>
  data?.itemListElement?.map(({ item }) => item?.['headline'] ?? item?.['name']);
/** Waits until what is described is this. */
const names = (element: Element, ...expected: string[]) =>
  until(() => namesOf(dataOf(element))?.join('|') === expected.join('|'), `${expected.join()} described`);
const described = (element: Element) => until(() => dataOf(element), 'a description');

const ITEM = { id: '1', title: 'A', url: 'https://example.org/a', summary: 'Words.' };
const EVENT = { ...ITEM, _topic: { start: '2031-06-20T20:30:00+02:00', venue: 'Geneva' } };
const FILM = { ...ITEM, attachments: [{ url: 'https://example.org/a.mp4', mime_type: 'video/mp4' }] };
/** An item for each kind of element, and what it is in the vocabulary. */
const KINDS: readonly (readonly [tag: string, item: object, root: string, type?: string])[] = [
  ['news-list', ITEM, 'ItemList', 'NewsArticle'],
  ['focus-card', ITEM, 'ItemList', 'WebPage'],
  ['area-of-work-grid', ITEM, 'ItemList', 'WebPage'],
  ['resource-list', ITEM, 'ItemList', 'DigitalDocument'],
  ['event-list', EVENT, 'ItemList', 'Event'],
  ['video-card', FILM, 'VideoObject'],
  ['quote-block', ITEM, 'Quotation'],
  ['topic-hero', ITEM, 'WebPage'],
  ['topic-breadcrumb', ITEM, 'BreadcrumbList'],
  ['topic-page', ITEM, 'ItemList', 'NewsArticle'],
];

async function given(tag: string, items: readonly object[], attributes = 'jsonld'): Promise<Described> {
  const element = put<Described>(`<${tag} ${attributes}></${tag}>`);
  element.items = items as never;
  await element.updateComplete;
  return element;
}

/** Has everything that is waiting now done, but for requests. */
const elsewhere = () => new Promise((resolve) => setTimeout(resolve));

/** What comes into an element, and goes: each change as the names of the nodes. */
function changesIn(element: Element): string[] {
  const changes: string[] = [];
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records)
      changes.push([...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName).join());
  }).observe(element, { childList: true, subtree: true, characterData: true });
  return changes;
}

describe('jsonld', () => {
  for (const [tag, item, root, type] of KINDS) {
    for (const name of [tag, `ilo-${tag}`]) {
      it(`describes ${name} by ${type ?? root}`, async () => {
        const element = await given(name, [item]);
        await described(element);
        const data = dataOf(element)!;
        expect(data['@context']).to.equal('https://schema.org');
        expect(data['@type']).to.equal(root);
        if (type) expect(data.itemListElement?.[0]?.item?.['@type']).to.equal(type);
        expect(element.lastChild).to.equal(scripts(element)[0]);
        expect(all(element, 'script')).to.have.length(0);
        expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
        expect(said).to.deep.equal([]);
      });
    }

    it(`is off: ${tag} has no script`, async () => {
      const element = await given(tag, [item], '');
      await settled(element);
      expect(element.jsonld).to.equal(false);
      expect(scripts(element)).to.deep.equal([]);
    });
  }

  it('has nothing to say of a footer', async () => {
    const element = await given('topic-footer', [ITEM]);
    await settled(element);
    expect(scripts(element)).to.deep.equal([]);
  });

  it('describes what is shown: section, tag and limit, and no pictures where there are none', async () => {
    const items = ['A', 'B', 'C'].map((title) => ({ title, image: 'a.gif', tags: title === 'A' ? [] : ['x'] }));
    const element = await given('news-list', items, 'jsonld tag="x" heading="Latest" no-images');
    await names(element, 'B', 'C');
    expect(dataOf(element)).to.include({ name: 'Latest', numberOfItems: 2 });
    expect(scripts(element)[0]!.textContent).not.to.include('ImageObject');
    element.limit = 1;
    await names(element, 'B');
    element.removeAttribute('no-images');
    await until(() => scripts(element)[0]?.textContent.includes('ImageObject'), 'the picture');
  });

  it('follows reloads, other items, and what is no longer there', async () => {
    const feed = await publish(feedOf([{ title: 'First' }]));
    const element = await show<Described>(`<news-list feed="${feed.url}" jsonld></news-list>`);
    await names(element, 'First');
    await feed.set(feedOf([{ title: 'Second' }, { title: 'First' }]));
    await element.reload();
    await names(element, 'Second', 'First');
    await feed.set('no feed');
    await element.reload();
    await settled(element);
    // The last good items are still shown.
    expect(namesOf(dataOf(element))).to.deep.equal(['Second', 'First']);
    await feed.set(feedOf([]));
    await element.reload();
    await until(() => !scripts(element).length, 'no description');
    element.items = [{ id: '1', title: 'Third' }];
    await names(element, 'Third');
  });

  it('goes with the attribute, and comes back', async () => {
    const element = await given('news-list', [ITEM]);
    await described(element);
    element.removeAttribute('jsonld');
    await until(() => !scripts(element).length, 'no description');
    element.jsonld = true;
    await names(element, 'A');
    element.jsonld = false;
    element.jsonld = true;
    element.jsonld = false;
    await until(() => !scripts(element).length, 'no description');
    await settled(element);
    expect(scripts(element)).to.deep.equal([]);
  });

  it('goes with the element, and comes with it', async () => {
    const element = await given('news-list', [ITEM]);
    await described(element);
    const parent = element.parentElement!;
    element.remove();
    expect(scripts(parent)).to.deep.equal([]);
    parent.append(element);
    await settled(element);
    await names(element, 'A');
    const copy = element.cloneNode(true) as Described;
    copy.items = [{ id: '2', title: 'B' }];
    parent.append(copy);
    await names(copy, 'B');
    expect(namesOf(dataOf(element))).to.deep.equal(['A']);
  });

  it('is no content: what stands in goes on standing in, and no heading is met twice', async () => {
    const element = await show<Described>(
      '<news-list jsonld><script type="application/json">[{"title":"Embedded"}]</script><p>Stands in</p></news-list>',
    );
    await names(element, 'Embedded');
    element.querySelector('script[type="application/json"]')!.remove();
    await until(() => !scripts(element).length, 'no description');
    expect(flatText(element)).to.equal('Stands in');
    element.querySelector('p')!.remove();
    element.items = [{ id: '1', title: 'A' }];
    await names(element, 'A');
    element.items = [];
    await until(() => !scripts(element).length, 'no description');
    expectState(element, 'empty');
    expect(flatText(element)).not.to.equal('');
  });

  it('describes own content, and follows what its author changes', async () => {
    const list = await show<Described>(
      `<news-list jsonld><div><news-item><a href="/a">One</a><p>Words <b>of</b> one.</p></news-item></div></news-list>`,
    );
    await names(list, 'One');
    expect(dataOf(list)?.itemListElement?.[0]?.item).to.deep.include({
      '@type': 'NewsArticle',
      url: new URL('/a', document.baseURI).href,
      description: 'Words of one.',
    });
    list.firstElementChild!.insertAdjacentHTML('beforeend', '<news-item headline="Two"></news-item>');
    await names(list, 'One', 'Two');
    expect(texts(list, 'headline')).to.deep.equal(['One', 'Two']);

    const quote = await show<Described>(
      '<quote-block jsonld author="F. Adeyemi"><p>Not a <i>contract</i>.</p></quote-block>',
    );
    await described(quote);
    expect(dataOf(quote)).to.deep.include({ text: 'Not a contract.', '@type': 'Quotation' });
    expect(flatText(quote)).to.equal('Not a contract . F. Adeyemi');

    const hero = await show<Described>(
      `<topic-hero jsonld headline="T"><nav slot="breadcrumb">Home</nav><!-- a note --><style></style>
        <noscript><p>Without</p></noscript><p>Intro.</p></topic-hero>`,
    );
    await described(hero);
    expect(dataOf(hero)).to.deep.include({ name: 'T', description: 'Intro.', url: document.URL.replace(/#.*/, '') });

    const trail = await show<Described>(
      '<topic-breadcrumb jsonld><a href="/">Home</a><a href="/t" aria-current="page">T</a></topic-breadcrumb>',
    );
    await described(trail);
    expect(dataOf(trail)!.itemListElement).to.have.length(2);
    expect(texts(trail, 'item')).to.deep.equal(['Home', 'T']);

    const film = await show<Described>(
      '<video-card jsonld src="https://example.org/a.mp4"><p>Stands in</p></video-card>',
    );
    await described(film);
    expect(dataOf(film)).to.deep.include({ '@type': 'VideoObject', contentUrl: 'https://example.org/a.mp4' });
    expect(scripts(film)[0]!.textContent).not.to.include('Stands in');
  });

  it('disturbs nothing: one change, and no second reading', async () => {
    const list = put<Described>(
      '<news-list><news-item><a href="/a">One</a><p>Words <a href="/b">of</a> one.</p></news-item></news-list>',
    );
    await list.updateComplete;
    const changes = changesIn(list);
    let updates = 0;
    const update = list.requestUpdate.bind(list);
    list.requestUpdate = (...what) => {
      updates++;
      update(...what);
    };
    list.jsonld = true;
    await described(list);
    const shown = all(list, '[part=summary] a')[0]!;
    await settled(list);
    expect(updates).to.equal(1);
    list.requestUpdate();
    await settled(list);
    await settled(list);
    expect(updates).to.equal(2);
    expect(changes).to.deep.equal(['SCRIPT']);
    expect(all(list, '[part=summary] a')[0] === shown).to.equal(true);
  });

  it('reads what the author changes while it is at it', async () => {
    const list = await show<Described>('<news-list jsonld><news-item headline="One"></news-item></news-list>');
    await names(list, 'One');
    for (let moment = 1; moment <= 40; moment++) {
      list.heading = `Heading ${moment}`;
      for (let tick = 0; tick < moment; tick++) await Promise.resolve();
      list.firstElementChild!.setAttribute('headline', String(moment));
      await names(list, String(moment));
      expect(texts(list, 'headline')).to.deep.equal([String(moment)]);
    }
  });

  it('goes on from what a server has written, and keeps that as long as it is what is shown', async () => {
    const baked = jsonLdScript(jsonLdOf('news-list', [{ id: '1', headline: 'Baked' }])!);
    const feed = await publish(feedOf([{ title: 'Fresh' }]), { hold: true });
    const element = put<Described>(`<news-list feed="${feed.url}" jsonld><p>Baked</p>${baked}</news-list>`);
    await until(() => element.state === 'loading', 'the request');
    await elsewhere();
    expect(namesOf(dataOf(element))).to.deep.equal(['Baked']);
    await feed.set(feedOf([{ title: 'Fresh' }]));
    await names(element, 'Fresh');

    const lost = await publish('no feed');
    const failed = await show<Described>(`<news-list feed="${lost.url}" jsonld><p>Baked</p>${baked}</news-list>`);
    expectState(failed, 'error');
    await settled(failed);
    expect(namesOf(dataOf(failed))).to.deep.equal(['Baked']);
    failed.querySelector('p')!.remove();
    await until(() => !scripts(failed).length, 'no description of what is gone');
  });

  it('has one description where what was copied brought another', async () => {
    const feed = await publish(feedOf([{ title: 'One' }]));
    const element = await show<Described>(`<news-list feed="${feed.url}" jsonld></news-list>`);
    await described(element);
    element.append(scripts(element)[0]!.cloneNode(true));
    await element.reload();
    await until(() => scripts(element).length === 1, 'one description');
    expect(namesOf(dataOf(element))).to.deep.equal(['One']);
  });

  it('leaves the author’s own data blocks alone', async () => {
    const own = '<script type="application/ld+json">{"@type":"Thing"}</script>';
    const element = await show<Described>(`<news-list jsonld>${own}</news-list>`);
    element.items = [{ id: '1', title: 'A' }];
    await until(() => scripts(element).length === 2, 'both');
    element.jsonld = false;
    await until(() => scripts(element).length === 1, 'the author’s');
    expect(element.innerHTML).to.equal(own);
  });

  it('is one graph for a page, whose sections have none of their own', async () => {
    const sections = [
      { id: 'news', type: 'news-list', heading: 'News' },
      { id: 'films', type: 'video-card' },
    ];
    const feed = await publish(
      feedOf(
        [
          { title: 'A', _topic: { section: 'news' } },
          { title: 'B', _topic: { section: 'news' } },
          { ...FILM, id: '2', title: 'Film', _topic: { section: 'films' } },
        ],
        { title: 'Topic', language: 'en', _topic: { sections } },
      ),
    );
    const element = await show<Described>(`<topic-page feed="${feed.url}" limit="1" jsonld></topic-page>`);
    await described(element);
    const graph = (data = dataOf(element)) => data?.['@graph'] as Node[];
    expect(graph().map((node) => node['@type'])).to.deep.equal(['WebPage', 'ItemList', 'VideoObject']);
    expect(namesOf(graph()[1])).to.deep.equal(['A']);
    const shown = deep(element, '[part~=headline]').map(({ textContent }) => textContent.trim());
    expect(shown).to.deep.equal(['Topic', 'A', 'Film']);
    expect(deep(element, 'script')).to.deep.equal([]);
    element.section = 'news';
    element.limit = undefined;
    await until(() => graph().length === 2 && namesOf(graph()[1])?.join() === 'A,B', 'the section');
  });

  it('holds hostile text as text', async () => {
    const hostile = [...HOSTILE, '</script><script>globalThis.hacked=1</script>', '<!--<script>', 'a\u2028b', ']]>'];
    const items = hostile.map((title, index) => ({ id: String(index), title, url: 'javascript:globalThis.hacked=1' }));
    for (const tag of ['news-list', 'event-list', 'quote-block', 'topic-page']) {
      const element = await given(tag, items);
      await described(element);
      const [script] = scripts(element);
      expect(script!.textContent).not.to.match(/[<>&\u2028]/);
      expect(script!.textContent).not.to.include('javascript:');
      // As a page is written that saves itself.
      const copy = new DOMParser().parseFromString(element.outerHTML, 'text/html');
      expect(copy.querySelectorAll('script')).to.have.length(1);
      expect(copy.querySelector('script')!.textContent).to.equal(script!.textContent);
    }
    expect(globalThis.hacked).to.equal(undefined);
  });

  for (const tag of ['news-list', 'topic-page']) {
    it(`is read again when the code for markup has come: ${tag}`, async () => {
      setWords(undefined);
      const element = await given(tag, [{ id: '1', content_html: '<ul><li>Caf&eacute; &amp; more</li></ul>' }]);
      await until(() => scripts(element)[0]?.textContent.includes('Café'), 'the text');
      expect(scripts(element)[0]!.textContent).to.include('\\u0026 more');
    });
  }
});

/** What happens between two steps of the code, step by step, with an element that does nothing by itself. */
describe('jsonld, called', () => {
  const HTML = { id: '1', content: { html: '<ul><li>Caf&eacute;</li></ul>' } };
  const viewOf = (item: Item) =>
    ({
      items: [item],
      own: false,
      images: true,
      fallback: false,
      locale: { strings: { online: 'Online' } },
    }) as unknown as View;
  const idle = () => Object.assign(document.createElement('news-list') as unknown as Described, { jsonld: true });

  it('reads again what was read roughly', async () => {
    const host = idle();
    setWords(undefined);
    await jsonld(host, viewOf(HTML));
    expect(scripts(host)[0]!.textContent).to.include('Café');
  });

  it('describes what came last, though what came before takes longer', async () => {
    const host = idle();
    setWords(undefined);
    await Promise.all([jsonld(host, viewOf(HTML)), jsonld(host, viewOf({ id: '2', headline: 'B' }))]);
    expect(namesOf(dataOf(host))).to.deep.equal(['B']);
  });

  it('hears of changes that were made just before its own, and of no other', async () => {
    const host = idle();
    const asked: unknown[] = [];
    const heard: MutationRecord[] = [];
    host.requestUpdate = (name) => asked.push(name);
    const observer = new MutationObserver((records) => heard.push(...records));
    observer.observe(host, { childList: true, subtree: true });
    await jsonld(host, viewOf({ id: '1', headline: 'A' }), observer);
    expect(asked).to.deep.equal([]);
    Object.defineProperty(host, 'jsonld', {
      get() {
        host.prepend('A word of the author’s');
        return true;
      },
    });
    await jsonld(host, viewOf({ id: '2', headline: 'B' }), observer);
    expect(asked).to.deep.equal(['jsonld']);
    await elsewhere();
    const added = heard.flatMap(({ addedNodes }) => [...addedNodes].map(({ nodeName }) => nodeName));
    expect(added).not.to.include('SCRIPT');
  });
});
