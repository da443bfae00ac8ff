import { ElementRenderer, LitElementRenderer, renderThunked, type RenderInfo } from '@lit-labs/ssr';
import { collectResult, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { TemplateResult } from 'lit';
import { hasFallback } from '../elements/shared/fallback.js';
import { FeedElement } from '../elements/shared/feed-element.js';
import { ItemElement } from '../elements/shared/item-element.js';
import { readOwnItem } from '../elements/shared/own/own-item.js';
import { noteOf } from '../elements/shared/baked/baked-note.js';
import { styles as rich } from '../elements/shared/rich/rich-text.styles.js';
import { lateSettled } from '../elements/shared/late.js';
import { readable } from '../elements/shared/own/readable.js';
import { TopicPage } from '../elements/topic-page/topic-page.js';
import { TopicElement } from '../elements/shared/topic-element.js';
import { below } from '../elements/shared/view.js';
import type { Feed, Item } from '../feed/model.js';
import { jsonLdOf, jsonLdOfPage, jsonLdScript } from '../seo/json-ld.js';
import { INCOMPLETE, SCRIPTLESS, styleTag, styleTexts } from './style.js';
import { lendSurroundings, twinIn } from './twin.js';

/** What is being rendered, and what has come of it so far. */
export interface Rendering extends RenderInfo {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the page, for its styles. */
  readonly nonce?: string;
  /** Called for each item that is shown. */
  readonly shown: (item: Item, feed: Feed, by: string) => void;
}

/** The beginning of a page. */
export const renderingOf = (shown: Rendering['shown'], nonce?: string): Rendering => ({
  elementRenderers: [TopicRenderer],
  customElementInstanceStack: [],
  customElementHostStack: [],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
  now: Date.now(),
  nonce,
  shown,
});

/** More waits than any element has: for its feed, its language, what shows it, words, what reads its content. */
const MAX_WAITS = 50;

type Ours = (FeedElement | ItemElement | TopicElement) & { __host?: Element; __eventTargetParent?: EventTarget };

/** The twins of all elements that are being rendered. */
const twins = new WeakMap<Element, Element>();

/** The same element, renderer and twin: what lit calls a renderer stands for one element. */
export class TopicRenderer extends ElementRenderer {
  declare element: Ours;

  #ready?: Promise<boolean>;

  static override matchesClass(): boolean {
    return true;
  }

  constructor(tagName: string) {
    super(tagName);
    const ElementClass = customElements.get(tagName) as unknown as new () => Ours;
    this.element = new ElementClass();
    // It is updated from here.
    this.element['enableUpdating'] = () => undefined;
    // Warnings show the element, which in a terminal would be pages of properties.
    Object.defineProperty(this.element, Symbol.for('nodejs.util.inspect.custom'), { value: () => `<${tagName}>` });
  }

  /** Gives the element its place in the page, and its attributes. */
  place(twin: Element, parent: TopicRenderer | undefined, embedded: (url: string) => Feed | undefined): void {
    const { element } = this;
    this.#settle(twin);
    if (parent) element.__eventTargetParent = parent.element;
    if (element instanceof TopicElement) element.embedded = embedded;
    for (const { name, value } of twin.attributes) this.setAttribute(name, value);
    this.connectedCallback();
  }

  #settle(twin: Element): void {
    twins.set(this.element, twin);
    lendSurroundings(this.element, twin);
  }

  override setAttribute(name: string, value: string): void {
    // Directives may give numbers.
    super.setAttribute(name, String(value));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this.element.attributeChangedCallback(name, old, value);
  }

  override connectedCallback(): void {
    const { element, tagName } = this;
    const host = element.__host && twins.get(element.__host);
    if (host) this.#settle(twinIn(host, tagName));
    element.connectedCallback();
  }

  /** Waits until there is nothing more to wait for. False where the element has nothing to show. */
  isReady(): Promise<boolean> {
    return (this.#ready ??= this.#update());
  }

  async #update(): Promise<boolean> {
    const { element } = this;
    for (let waits = 0; waits < MAX_WAITS; waits++) {
      if (element instanceof ItemElement) {
        if (element['read']()) return true;
        const waiting = element['face']?.settled ?? lateSettled();
        if (!waiting) return false;
        await waiting;
        continue;
      }
      const topic: TopicElement = element;
      // The first time all properties are new.
      topic['willUpdate'](new Map(waits ? [] : [['', undefined]]));
      if (topic instanceof FeedElement) topic['consumer'].hostUpdated();
      const waiting = topic['pending']();
      if (!waiting) return topic.state === 'ready';
      await waiting;
    }
    return false;
  }

  /** Whether what it shows does not stand between its tags already. */
  get isFromElsewhere(): boolean {
    const { element } = this;
    return element instanceof FeedElement && (element['consumer'].origin !== 'own' || !hasFallback(element));
  }

  /** The item that an author wrote as attributes, with nothing between the tags, and the level of its heading. */
  writtenItem(): { readonly item: Item; readonly level: number } | undefined {
    const { element } = this;
    const twin = twins.get(element);
    if (!(element instanceof ItemElement) || !twin || twin.children.length || twin.textContent?.trim())
      return undefined;
    const item = readOwnItem(element, undefined, { event: element['dated'] });
    const level = Number(twin.closest('[heading-level]')?.getAttribute('heading-level') ?? 2);
    return item && { item, level: below(level) };
  }

  /** What `jsonld` asks for: a script that says what is shown; nothing where it is not asked for, or there is nothing to say. */
  structuredData(kind: string, page: string): string {
    const { element } = this;
    const view = element instanceof FeedElement && element.jsonld ? element['view'] : undefined;
    if (!view || !(element instanceof FeedElement)) return '';
    const { feed, heading, images, items, locale } = view;
    const shown = { feed, heading, images, online: locale.strings.online, page };
    const { section, tag } = element;
    const data =
      element instanceof TopicPage && feed
        ? jsonLdOfPage(feed, { ...shown, section, tag, limit: element['validLimit'] })
        : jsonLdOf(kind, view.own ? items.map((item) => readable(item, element.childNodes, kind)) : items, shown);
    return data ? jsonLdScript(data) : '';
  }

  /** What is in the shadow root, as text. */
  content(info: Rendering): Promise<string> {
    // As lit does it for the elements that this one renders.
    info.customElementHostStack.push(this);
    info.eventTargetStack.push(this.element);
    return collectResult(this.renderShadow(info)).finally(() => {
      info.customElementHostStack.pop();
      info.eventTargetStack.pop();
    });
  }

  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const { now, nonce, shown } = info as Rendering;
    const { element, tagName } = this;
    return [
      async () => {
        await this.isReady();
        const feed = element instanceof FeedElement ? element['feedState'].feed : undefined;
        if (feed && !(element instanceof TopicPage)) {
          for (const item of (element as FeedElement)['view']?.items ?? []) shown(item, feed, tagName);
        }
        const template: TemplateResult = element instanceof ItemElement ? element['solo']() : render(element);
        const rendered = await collectResult(renderThunked(template, info));
        // Lit's own comment at the end of a template, as validators and PHP want it: browsers read both as the same.
        const content = rendered.replaceAll('<?><!--', '<!--?--><!--');
        return [
          noteOf({ version: __VERSION__, at: now }),
          ...styleTexts(element).map((text) => styleTag(text, nonce)),
          content.includes('<ul role="list" part="list" class="list') ? styleTag(INCOMPLETE, nonce) : '',
          content.includes('<button') ? styleTag(SCRIPTLESS, nonce) : '',
          // Elements bring this sheet along where they make such text themselves.
          content.includes('<div class="rich">') && !(element instanceof TopicPage)
            ? styleTag(rich, nonce, ' data-rich')
            : '',
          content,
        ];
      },
    ];
  }
}

const render = (element: TopicElement) => (element as unknown as { render(): TemplateResult }).render();

/** Whoever renders with lit on a server has to have lit's own renderer loaded: it teaches `LitElement` to do without a DOM. */
export const NEEDED = LitElementRenderer;
