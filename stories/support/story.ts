import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
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
  const element = staticHtml`<${tag} ${bind({ ...args, ...loaded })}>${content?.()}</${tag}>`;
  return css
    ? staticHtml`<style>
          ${unsafeStatic(css)}</style
        >${element}`
    : element;
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

function* roots(element: Element): Generator<ShadowRoot> {
  if (!element.shadowRoot) return;
  yield element.shadowRoot;
  for (const child of element.shadowRoot.querySelectorAll('*')) yield* roots(child);
}

/** The first part of that name in the element or in those that it renders. */
export function part(element: Element, name: string): HTMLElement {
  for (const root of roots(element)) {
    const found = root.querySelector<HTMLElement>(`[part~=${name}]`);
    if (found) return found;
  }
  throw new Error(`<${element.localName}> shows no part "${name}".`);
}
