import type { Feed } from '../../src/feed/model.js';
import { attributeControl } from './attribute-control.js';
import { radioControl, selectControl } from './choice-control.js';
import { colourControl } from './colour-control.js';
import { contrast, ENOUGH } from './contrast.js';
import { idOf, type Change, type Control } from './control.js';
import { h } from './dom.js';
import { groupsOf } from './groups.js';
import { isLanguage, LANGUAGES } from './languages.js';
import type { Pack } from './packs/pack.js';
import type { Attribute, ElementDescription } from './vocabulary.js';
import { THEMES, type Theme, type Wishes } from './wishes.js';

/** Colours of texts that stand on the page itself. */
const TEXTS = [
  '--topic-color',
  '--topic-muted-color',
  '--topic-accent-color',
  '--topic-link-color',
  '--topic-heading-color',
];

/** All that is asked about an element. */
export class Form {
  readonly element: HTMLFormElement;
  readonly #choice: Control;
  readonly #about: HTMLElement;
  readonly #groups = h('div', { class: 'groups' });
  readonly #sections = h('datalist', { id: idOf('section-list') });
  readonly #unreadable = h('p', { class: 'fault', 'aria-live': 'polite' });
  readonly #tags = h('datalist', { id: idOf('tag-list') });
  #controls: readonly Control[] = [];
  #shown?: string;

  constructor(
    readonly pack: Pack,
    elements: readonly ElementDescription[],
    readonly change: Change,
  ) {
    const { element } = pack;
    this.#about = h('p', { class: 'hint', id: idOf('about') });
    this.#choice = selectControl({
      name: 'element',
      label: element,
      choices: elements.map(({ tag }) => ({ value: tag, label: pack.elements[tag]?.name ?? tag })),
      read: (wishes) => wishes.element,
      write: (wishes, value) => ({ ...wishes, element: value }),
      change,
    });
    this.#choice.element.querySelector('select')?.setAttribute('aria-describedby', this.#about.id);
    this.#choice.element.append(this.#about);
    this.element = h(
      'form',
      { class: 'form', onsubmit: (event) => event.preventDefault() },
      this.#choice.element,
      this.#groups,
      this.#sections,
      this.#tags,
    );
  }

  show(wishes: Wishes, element: ElementDescription): void {
    this.#choice.show(wishes);
    if (this.#shown !== element.tag) {
      this.#shown = element.tag;
      this.#about.textContent = this.pack.elements[element.tag]?.about ?? element.description;
      this.#build(element);
    }
    for (const control of this.#controls) control.show(wishes);
    // What is said in a closed group shall not be overlooked.
    for (const group of this.#groups.querySelectorAll('details')) {
      if (group.querySelector('[aria-invalid]')) group.open = true;
    }
  }

  /** Says which of the chosen colours are hard to read on this background. */
  judge({ ui, colours }: Wishes, background: string): void {
    const { pack } = this;
    const low = Object.entries(colours).flatMap(([name, colour]) => {
      const ratio = TEXTS.includes(name) ? contrast(colour, background) : undefined;
      if (ratio === undefined || ratio >= ENOUGH) return [];
      // Rounded down: what is not enough shall not look as if it was.
      const shown = (Math.floor(ratio * 10) / 10).toLocaleString(ui);
      return [`${pack.colours[name] ?? name} (${shown})`];
    });
    const says = low.length ? pack.unreadable.replace('{colours}', low.join(', ')) : '';
    if (this.#unreadable.textContent !== says) this.#unreadable.textContent = says;
  }

  /** Offers the sections and tags that the feed has. */
  suggest(feed: Feed | undefined): void {
    const sections = feed?.sections.map(({ id, heading }) => h('option', { value: id, label: heading })) ?? [];
    const tags = new Set(feed?.items.flatMap((item) => item.tags ?? []));
    this.#sections.replaceChildren(...sections);
    this.#tags.replaceChildren(...[...tags].map((value) => h('option', { value })));
  }

  #build(element: ElementDescription): void {
    const { pack, change } = this;
    const { steps } = pack;
    const { content, look, details, own } = groupsOf(element);
    const controls = (attributes: readonly Attribute[]) =>
      attributes.map((attribute) => attributeControl(element, attribute, pack, change));
    const groups = {
      content: controls(content),
      look: [...controls(look), this.#language(), this.#theme()],
      colours: element.colours.map((name) => colourControl(name, pack.colours[name] ?? name, change)),
      details: controls(details),
      own: controls(own),
    };
    this.#controls = Object.values(groups).flat();
    this.#groups.replaceChildren(
      fieldset(steps.content, groups.content),
      fieldset(steps.look, groups.look),
      this.#colours(groups.colours),
      folded(steps.details, groups.details),
      ...(groups.own.length ? [folded(steps.own, groups.own, pack.ownHint)] : []),
    );
  }

  #colours(controls: readonly Control[]): HTMLElement {
    const { steps, coloursHint } = this.pack;
    const group = folded(steps.colours, controls, coloursHint);
    group.append(this.#unreadable);
    return group;
  }

  #language(): Control {
    const { lang, ofPage } = this.pack;
    const languages = Object.entries(LANGUAGES).map(([value, label]) => ({ value, label, lang: value }));
    return selectControl({
      name: 'lang',
      label: lang,
      choices: [{ value: '', label: ofPage }, ...languages],
      read: (wishes) => wishes.lang ?? '',
      write: (wishes, value) => ({ ...wishes, lang: isLanguage(value) ? value : undefined }),
      change: this.change,
    });
  }

  #theme(): Control {
    const { theme, themes } = this.pack;
    return radioControl({
      name: 'theme',
      label: theme,
      choices: THEMES.map((value) => ({ value, label: themes[value] })),
      read: (wishes) => wishes.theme,
      write: (wishes, value) => ({ ...wishes, theme: value as Theme }),
      change: this.change,
    });
  }
}

const fieldset = (name: string, controls: readonly Control[]): HTMLElement =>
  h('fieldset', { class: 'group' }, h('legend', {}, name), ...controls.map(({ element }) => element));

const folded = (name: string, controls: readonly Control[], hint?: string): HTMLElement =>
  h(
    'details',
    { class: 'group' },
    h('summary', {}, name),
    hint !== undefined && h('p', { class: 'hint' }, hint),
    ...controls.map(({ element }) => element),
  );
