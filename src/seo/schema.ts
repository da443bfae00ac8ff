import type { Author, Feed, Item, Picture } from '../feed/model.js';
import { literalText } from '../feed/text.js';
import { webUrl } from '../feed/url.js';

/** A value of a property in a graph. */
export type Value = string | number | Thing | Agent | readonly (string | Thing | Agent)[];

/** A node of a graph: its type and properties are those of schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: Value | undefined;
}

/** A person or an organisation, whichever of the two. */
export interface Agent {
  readonly name: string;
  readonly [property: string]: Value | undefined;
}

/** What is known of items beside themselves. */
export interface Shown {
  /** The feed that they come from: it has their language where they do not say it, and the page that they belong to. */
  readonly feed?: Pick<Feed, 'homePage' | 'language' | 'title'> | undefined;
  /** Heading above them. */
  readonly heading?: string | undefined;
  /** Whether their pictures are shown; true when absent. */
  readonly images?: boolean | undefined;
  /** What is said in the place of a venue in the language of the page; `Online` is known without. */
  readonly online?: string | undefined;
  /** Address of the page that shows them. */
  readonly page?: string | undefined;
}

/** What describes an item; undefined where there is nothing to say. */
export type Describe = (item: Item, shown: Shown) => Thing | undefined;

/** A node with those properties that have a value. The names are those written here, never any from outside. */
export function thing(type: string, properties: Readonly<Record<string, Value | undefined>>): Thing {
  const said = Object.entries(properties).filter(([, value]) => value !== undefined);
  return { '@type': type, ...(Object.fromEntries(said) as Record<string, Value>) };
}

/** Text of one line; what is none is left out. */
export const text = literalText;

/** An address that search engines can follow: http(s), in full. */
export const address = (value: unknown): string | undefined => webUrl(value);

/** BCP 47 tag of the language of an item. */
export const languageOf = ({ language }: Item, { feed }: Shown): string | undefined =>
  text(language) ?? text(feed?.language);

/** A picture with what it shows and who made it. Pictures in `data:` have no address. */
export function imageObject(picture: Picture | undefined, { images }: Shown): Thing | undefined {
  const contentUrl = images === false ? undefined : address(picture?.url);
  if (!picture || !contentUrl) return undefined;
  const { alt, caption, credit } = picture;
  return thing('ImageObject', {
    contentUrl,
    caption: text(caption),
    creditText: text(credit),
    description: text(alt),
  });
}

/**
 * Who wrote an item, where it says so. Feeds do not tell people from organisations, and search engines ask not to be told
 * wrong: so neither is said.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article#author-bp
 */
export function authorsOf({ authors = [] }: Item): Value | undefined {
  const all = authors.flatMap(({ name: called, url: page }: Author): readonly Agent[] => {
    const name = text(called);
    const url = address(page);
    return name ? [{ name, ...(url && { url }) }] : [];
  });
  return all.length > 1 ? all : all[0];
}
