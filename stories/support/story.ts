import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { ElementState } from '../../src/index.js';
import { bind, type Args } from './bind.js';

export type StoryMeta = Meta<Args>;
export type Story = StoryObj<Args>;

/** `parameters.expect`: how a story ends. test/stories.test.js holds it to that. */
export interface Expected {
  /** `state` of the story's element, where it has one; `ready` unless said otherwise. */
  readonly state?: ElementState;
  /** What the library says in the console, as parts of the messages, in their order; nothing unless said otherwise. */
  readonly warnings?: readonly string[];
}

/** What a story says beside its args. */
interface Parameters {
  /** The light DOM of the element. */
  readonly content?: () => TemplateResult | string;
  /** The style sheet of the page around it. */
  readonly css?: string;
  readonly expect?: Expected;
}

/** Checks what a story says; the names are those that `render` and the test read. */
export const says = (parameters: Parameters) => parameters;

/** The element of the story with its args as attributes and its light DOM: how every story is rendered. */
export function render(args: Args, { component, parameters, loaded }: StoryContext<Args>): TemplateResult {
  const { content, css } = parameters as Parameters;
  const tag = unsafeStatic(String(component));
  const element = html`<${tag} ${bind({ ...args, ...loaded })}>${content?.()}</${tag}>`;
  return css ? html`<style>${unsafeStatic(css)}</style>${element}` : element;
}

/** What the stories need to know of the element that they are about. */
type Shown = HTMLElement & { readonly state: ElementState; readonly updateComplete: Promise<boolean> };

/** The element that a story is about, with its content. */
export async function shown({ canvasElement, component }: { canvasElement: HTMLElement; component?: string }) {
  const element = canvasElement.querySelector<Shown>(String(component));
  if (!element) throw new Error(`The story has no <${component}>.`);
  await element.updateComplete;
  return element;
}

/** What a visitor of the element can use, by its part. */
export function part(element: HTMLElement, name: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`);
  if (!found) throw new Error(`<${element.localName}> shows no part "${name}".`);
  return found;
}
