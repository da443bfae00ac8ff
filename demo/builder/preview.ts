import type { TopicErrorEvent, TopicLoadEvent } from '../../src/elements/shared/events.js';
import type { FeedState } from '../../src/feed/model.js';
import { radioControl } from './choice-control.js';
import { type Change, type Control } from './control.js';
import { h, set } from './dom.js';
import type { Embed } from './embed.js';
import type { Pack } from './packs/pack.js';
import { widthControl } from './width-control.js';
import { SCHEMES, type Scheme, type Wishes } from './wishes.js';

/** The element as it will be, on a page as wide, light or dark as is wanted. */
export class Preview {
  readonly element: HTMLElement;
  readonly #sheet = h('div', { class: 'sheet' });
  readonly #hint: HTMLElement;
  readonly #controls: readonly Control[];
  #shown?: HTMLElement;

  constructor(
    readonly pack: Pack,
    change: Change,
    /** Called when the feed has come, has failed, or is on its way. */
    readonly onFeed: (state: FeedState) => void,
  ) {
    const { steps, scheme, schemes, previewHint, noFeed } = pack;
    this.#hint = h('p', { class: 'hint' }, noFeed);
    this.#controls = [
      radioControl({
        name: 'scheme',
        label: scheme,
        choices: SCHEMES.map((value) => ({ value, label: schemes[value] })),
        read: (wishes) => wishes.scheme,
        write: (wishes, value) => ({ ...wishes, scheme: value as Scheme }),
        change,
      }),
      widthControl(pack, change),
    ];
    const frame = h(
      'div',
      { class: 'frame', tabindex: 0, role: 'group', 'aria-label': steps.preview, onclick: stay },
      this.#sheet,
    );
    this.element = h(
      'section',
      { class: 'preview', 'aria-labelledby': 'builder-preview-title' },
      h('h2', { id: 'builder-preview-title' }, steps.preview),
      h('div', { class: 'tools' }, ...this.#controls.map(({ element }) => element)),
      frame,
      h('p', { class: 'hint' }, previewHint),
    );
  }

  /** What surrounds the element: it follows at once. */
  surround(wishes: Wishes): void {
    for (const control of this.#controls) control.show(wishes);
    set(this.#sheet, { 'data-topic-theme': wishes.theme, 'data-scheme': wishes.scheme });
    this.#sheet.style.setProperty('inline-size', wishes.width === undefined ? '100%' : `${wishes.width}px`);
  }

  /** As browsers compute it. */
  get background(): string {
    return getComputedStyle(this.#sheet).backgroundColor;
  }

  show(embed: Embed): void {
    const { tag, attributes, lang, dir, colours } = embed;
    const feed = attributes.find(([name]) => name === 'feed')?.[1];
    const own = attributes.some(([name, value]) => typeof value === 'string' && OWN.includes(name));
    if (feed === undefined && !own) {
      this.#shown = undefined;
      this.#sheet.replaceChildren(this.#hint);
      this.onFeed({ status: 'initial' });
      return;
    }
    const before = this.#shown?.localName === tag ? this.#shown : undefined;
    const element = before ?? this.#make(tag);
    if (element.getAttribute('feed') !== (feed ?? null)) this.onFeed({ status: feed ? 'loading' : 'initial' });
    else if (!before) this.onFeed({ status: 'loading' });
    const wanted = new Map<string, string>(attributes.map(([name, value]) => [name, value === true ? '' : `${value}`]));
    if (lang) wanted.set('lang', lang);
    if (dir) wanted.set('dir', dir);
    for (const { name } of [...element.attributes]) {
      if (name !== 'style' && !wanted.has(name)) element.removeAttribute(name);
    }
    for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    for (const name of [...element.style])
      if (!colours.some(([one]) => one === name)) element.style.removeProperty(name);
    for (const [name, colour] of colours) element.style.setProperty(name, colour);
    if (!before) {
      this.#shown = element;
      if (embed.fallback) element.append(h('p', {}, h('a', { href: embed.fallback.url }, embed.fallback.title)));
      this.#sheet.replaceChildren(element);
    }
  }

  #make(tag: string): HTMLElement {
    const element = document.createElement(tag);
    const unlessReplaced = (act: () => void) => element === this.#shown && act();
    element.addEventListener('topic-load', (event) =>
      unlessReplaced(() => this.onFeed({ status: 'ready', feed: (event as TopicLoadEvent).feed })),
    );
    element.addEventListener('topic-error', (event) =>
      unlessReplaced(() => this.onFeed({ status: 'error', error: (event as TopicErrorEvent).error })),
    );
    return element;
  }
}

/** With one of these, an element has something to show without a feed. */
const OWN = ['headline', 'quote', 'src', 'copyright', 'tagline', 'summary', 'image'];

/** Following a link would leave the page. */
function stay(event: Event): void {
  const isLink = (target: EventTarget) => target instanceof HTMLAnchorElement && target.hasAttribute('href');
  if (event.composedPath().some(isLink)) event.preventDefault();
}
