import { noChange } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import { PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** What a story sets, by the name that the documentation gives it. */
export type Args = Record<string, unknown>;

class Bind extends AsyncDirective {
  #element?: Element;
  #before: Args = {};

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('bind() stands in the place of an attribute.');
  }

  override render(_args: Args): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [args]: DirectiveParameters<this>): typeof noChange {
    this.#element = element;
    this.#apply(args);
    return noChange;
  }

  protected override disconnected(): void {
    this.#listen(this.#before, 'removeEventListener');
  }

  protected override reconnected(): void {
    this.#listen(this.#before, 'addEventListener');
  }

  #apply(args: Args): void {
    this.#listen(this.#before, 'removeEventListener');
    for (const name in this.#before) if (!(name in args)) this.#set(name, undefined);
    for (const name in args) if (args[name] !== this.#before[name]) this.#set(name, args[name]);
    this.#listen(args, 'addEventListener');
    this.#before = { ...args };
  }

  #listen(args: Args, how: 'addEventListener' | 'removeEventListener'): void {
    for (const [name, value] of Object.entries(args)) {
      if (typeof value === 'function') this.#element?.[how](name, value as EventListener);
    }
  }

  #set(name: string, value: unknown): void {
    const element = this.#element as HTMLElement;
    if (typeof value === 'function') return;
    if (name.startsWith('--')) element.style.setProperty(name, value ? String(value) : null);
    else if (Array.isArray(value) || name === 'items') Reflect.set(element, name, value);
    else if (value === undefined || value === null || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/**
 * Puts the args of a story on an element: `<news-list ${bind(args)}>`. Lists become properties, functions listeners,
 * `--names` custom properties, everything else attributes.
 */
export const bind = directive(Bind);
