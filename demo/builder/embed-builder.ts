import { field } from '../../src/feed/json.js';
import type { Feed, FeedState } from '../../src/feed/model.js';
import { inLanguage, queryOf, wishesIn } from './address.js';
import { Code } from './code.js';
import type { Change } from './control.js';
import { h } from './dom.js';
import { embedOf } from './embed.js';
import { Form } from './form.js';
import { inOrder } from './groups.js';
import { Journal } from './journal.js';
import { directionOf, isLanguage, LANGUAGES, preferred, type Language } from './languages.js';
import type { Pack } from './packs/pack.js';
import { packOf } from './packs/packs.js';
import { Preview } from './preview.js';
import { Report } from './report.js';
import type { Integrity } from './snippets/piece.js';
import { elementsIn, namesIn, type ElementDescription } from './vocabulary.js';
import { changed, NOTHING, type Wishes } from './wishes.js';

/** So long nobody types, and what is typed is asked for. */
const PATIENCE = 600;

/** The section that is shown at first, as most samples call it. */
const NEWS = 'news';

/** Tells the page around the builder in which language it is. */
export class BuilderLanguageEvent extends Event {
  constructor(
    readonly language: Language,
    readonly pack: Pack,
  ) {
    super('builder-language', { bubbles: true });
  }
}

interface Views {
  readonly form: Form;
  readonly preview: Preview;
  readonly report: Report;
  readonly code: Code;
}

/**
 * The embed builder: a form, what comes of it, what is wrong with the feed, and what to paste. Its state is the address
 * of the page.
 *
 * Attributes: `elements`, address of custom-elements.json or of what is left of it for this page; `files`, folder of the
 * library's files; `samples`, folder of the feeds that are shown at first.
 */
export class EmbedBuilder extends HTMLElement {
  #elements: readonly ElementDescription[] = [];
  #names: readonly string[] = [];
  #integrity: Integrity = () => undefined;
  #wishes?: Wishes;
  #pack?: Pack;
  #views?: Views;
  #feed?: Feed;
  /** The section that nobody has written, but the builder has put in. */
  #suggested?: string;
  #typing?: ReturnType<typeof setTimeout>;
  readonly #journal = new Journal(window, (query) => void this.#show(this.#read(query)));

  connectedCallback(): void {
    this.#journal.connect();
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#journal.disconnect();
    clearTimeout(this.#typing);
  }

  async #start(): Promise<void> {
    const [elements, manifest] = await Promise.all([this.#get('elements', ''), this.#get('files', 'manifest.json')]);
    this.#elements = inOrder(elementsIn(elements));
    this.#names = namesIn(this.#elements);
    const hashes = new Map(
      Object.entries(Object(field(manifest, 'files'))).map(([file, facts]) => [file, field(facts, 'integrity')]),
    );
    this.#integrity = (file) => {
      const hash = hashes.get(file);
      return typeof hash === 'string' ? hash : undefined;
    };
    await this.#show(this.#read(this.#journal.query));
  }

  /** What does not come is as if it were empty: then less is offered. */
  async #get(attribute: string, file: string): Promise<unknown> {
    const address = (this.getAttribute(attribute) ?? '') + file;
    return fetch(address).then(
      (response) => (response.ok ? response.json() : {}),
      () => ({}),
    );
  }

  #sample(language: Language): string {
    const name = language === 'en' ? 'labour-migration.json' : `labour-migration.${language}.json`;
    return new URL((this.getAttribute('samples') ?? '') + name, document.baseURI).href;
  }

  #read(query: URLSearchParams): Wishes {
    const said = query.get('ui');
    const ui = isLanguage(said) ? said : preferred(navigator.languages);
    const start = { ...NOTHING, ui, attributes: { feed: this.#sample(ui), limit: '3', section: NEWS } };
    if (!query.has('section')) this.#suggested = NEWS;
    return wishesIn(query, this.#names, start);
  }

  readonly #change: Change = (change, typed) => {
    const before = this.#wishes;
    if (!before) return;
    const wishes = this.#suit(before, change(before));
    if (wishes === before) return this.#journal.pause();
    this.#journal.write(queryOf(wishes, this.#journal.query, this.#names), typed);
    if (typed === undefined) this.#journal.pause();
    void this.#show(wishes, typed !== undefined && wishes.attributes !== before.attributes);
  };

  /** Another element has other attributes, and shows the section that the feed has for it. */
  #suit(before: Wishes, wishes: Wishes): Wishes {
    if (wishes.element === before.element) return wishes;
    const known = this.#elements.find(({ tag }) => tag === wishes.element)?.attributes.map(({ name }) => name);
    const kept = Object.entries(wishes.attributes).filter(([name]) => name !== 'section' && known?.includes(name));
    return this.#inSection({ ...wishes, attributes: Object.fromEntries(kept) });
  }

  /** With the section that the feed has for the element; what the library makes of a feed without any is none. */
  #inSection(wishes: Wishes): Wishes {
    const own = this.#feed?.sections.find(
      ({ id, type, heading }) => type === wishes.element && (heading ?? id !== type),
    );
    this.#suggested = own?.id;
    return { ...wishes, attributes: changed(wishes.attributes, 'section', own?.id) };
  }

  /** What was put in for an earlier feed gives way where this one does not have it. */
  #settle(wishes: Wishes, feed: Feed): void {
    const { section } = wishes.attributes;
    if (!section || section !== this.#suggested || feed.sections.some(({ id }) => id === section)) return;
    const settled = this.#inSection(wishes);
    // Nobody has changed anything yet where the address says nothing.
    const { query } = this.#journal;
    if (query.has('element')) this.#journal.amend(queryOf(settled, query, this.#names));
    void this.#show(settled);
  }

  /** @param typing  Whether more is to come: the preview then waits for it. */
  async #show(wishes: Wishes, typing = false): Promise<void> {
    const translated = wishes.ui !== this.#wishes?.ui;
    this.#wishes = wishes;
    if (translated || !this.#views) {
      const pack = await packOf(wishes.ui);
      if (this.#wishes.ui !== wishes.ui) return;
      const hadFocus = this.querySelector('.languages')?.contains(document.activeElement);
      this.#build(pack);
      this.#render(typing);
      if (hadFocus) this.querySelector<HTMLElement>('.languages [aria-current]')?.focus();
    } else {
      this.#render(typing);
    }
  }

  #build(pack: Pack): void {
    const { ui } = this.#wishes ?? { ui: 'en' as const };
    const status = h('p', { class: 'said', role: 'status' });
    const copied = (done: boolean) => void (status.textContent = done ? pack.copied : pack.notCopied);
    const report = new Report(pack, copied);
    const views: Views = {
      form: new Form(pack, this.#elements, this.#change),
      preview: new Preview(pack, this.#change, (state) => this.#heard(state)),
      report,
      code: new Code(pack, this.#integrity, this.#change, copied),
    };
    this.#pack = pack;
    this.#views = views;
    this.lang = ui;
    this.dir = directionOf(ui);
    views.preview.element.append(report.verdict);
    this.replaceChildren(
      h(
        'div',
        { class: 'builder' },
        h('div', { class: 'intro' }, h('h1', {}, pack.title), h('p', {}, pack.lead), this.#languages()),
        views.form.element,
        h('div', { class: 'results' }, views.preview.element, views.code.element, report.element),
        status,
      ),
    );
    this.dispatchEvent(new BuilderLanguageEvent(ui, pack));
  }

  #languages(): HTMLElement {
    const links = Object.entries(LANGUAGES).map(([code, name]) =>
      h('li', {}, h('a', { lang: code, hreflang: code, href: '', 'data-code': code, onclick: this.#translate }, name)),
    );
    return h('nav', { class: 'languages', 'aria-label': this.#pack?.languages }, h('ul', { role: 'list' }, ...links));
  }

  readonly #translate = (event: Event): void => {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const code = target instanceof HTMLElement ? target.dataset.code : undefined;
    if (ctrlKey || metaKey || shiftKey || !isLanguage(code)) return;
    event.preventDefault();
    this.#change((wishes) => this.#in(wishes, code));
  };

  /** In another language. As long as nobody has chosen a feed, the sample is one in that language. */
  #in(wishes: Wishes, ui: Language): Wishes {
    const { feed } = wishes.attributes;
    const translated = inLanguage(wishes, ui);
    if (feed !== this.#sample(wishes.ui)) return translated;
    return { ...translated, attributes: { ...wishes.attributes, feed: this.#sample(ui) } };
  }

  #render(typing: boolean): void {
    const wishes = this.#wishes;
    const element = this.#elements.find(({ tag }) => tag === wishes?.element) ?? this.#elements[0];
    if (!wishes || !element || !this.#views) return;
    const { form, preview } = this.#views;
    form.show({ ...wishes, element: element.tag }, element);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.languages a')) {
      const code = link.dataset.code;
      if (!isLanguage(code)) continue;
      link.href = `?${queryOf(this.#in(wishes, code), this.#journal.query, this.#names).toString()}`;
      if (code === wishes.ui) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    preview.surround(wishes);
    form.judge(wishes, preview.background);
    this.#write(wishes, element);
    clearTimeout(this.#typing);
    const show = () => preview.show(embedOf(wishes, element, document.baseURI, this.#feed));
    if (typing) this.#typing = setTimeout(show, PATIENCE);
    else show();
  }

  #write(wishes: Wishes, element: ElementDescription): void {
    const feed = this.#feed;
    this.#views?.code.show(wishes, embedOf(wishes, element, document.baseURI, feed), feed);
  }

  #heard(state: FeedState): void {
    if (!this.#views || !this.#wishes) return;
    this.#feed = state.feed;
    if (state.feed) this.#settle(this.#wishes, state.feed);
    const element = this.#elements.find(({ tag }) => tag === this.#wishes?.element) ?? this.#elements[0];
    if (element) this.#write(this.#wishes, element);
    this.#views.form.suggest(state.feed);
    void this.#views.report.show(state);
  }
}
