/**
 * Renders topic elements where there is no browser: on a server, or when a site is built.
 *
 * @packageDocumentation
 */
import { Baker, type BakerOptions, type PageOptions } from './baker.js';
import { elementMarkup, type Attributes } from './element-markup.js';

export { Baker, type BakerOptions, type PageOptions } from './baker.js';
export type { Attributes };
export type { FeedsOptions, GivenFeed } from './feeds.js';
export type { BakeProblem } from './problem.js';
export { styleHashes } from './style-hashes.js';

export type BakeOptions = BakerOptions & PageOptions;

/**
 * Renders the topic elements of a page or of a part of one: as declarative shadow DOM, which is shown without JavaScript
 * and which the elements take over in the browser, with the data of their feeds. All other markup stays as it is, to the
 * byte. A page that has been baked already is baked anew.
 *
 * An element whose feed cannot be had keeps what was rendered before, or what its author wrote between the tags.
 *
 * @throws {TypeError} where `html` is no string, `baseUrl` no http(s) address, or `prefix` none that an element can have.
 */
export const bake = (html: string, options: BakeOptions): Promise<string> => new Baker(options).bake(html, options);

/** {@link bake} in parts: what stands before an element is given away before its feed is there. */
export const bakeStream = (html: string, options: BakeOptions): AsyncGenerator<string, void, void> =>
  new Baker(options).stream(html, options);

/** An element to render. */
export interface ElementOptions extends BakeOptions {
  /** Its attributes; `true` is one without value, `false`, `null` and `undefined` are none. */
  attributes?: Attributes | undefined;
  /** What stands between the tags, as HTML. */
  content?: string | undefined;
}

/**
 * Renders one element, as {@link bake} does.
 *
 * @throws {TypeError} for what cannot be the name of an element or of an attribute.
 */
export const renderElement = (tag: string, options: ElementOptions): Promise<string> => {
  // Who writes JavaScript may have given none: `bake` says what is needed.
  const { attributes, content, ...page }: ElementOptions = { ...options };
  return bake(elementMarkup(tag, attributes, content), page);
};
