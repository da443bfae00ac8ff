/**
 * What the fields of a JSON Feed with the `_topic` extension may hold, by the names of `schema/feed.schema.json`, whose fields
 * are in `json-feed.fields.ts`. Kinds are those that the library distinguishes when it reads them.
 */
export type Kind =
  | 'text'
  | 'id'
  | 'link'
  | 'web'
  | 'image'
  | 'srcset'
  | 'date'
  | 'language'
  | 'number'
  | 'any'
  | 'texts'
  | Schema
  | List;

export interface List {
  readonly list: Kind;
}

export interface Schema {
  readonly fields: Readonly<Record<string, Kind>>;
  /** Whether it is of this library, so that any other field in it is a mistake. */
  readonly own?: boolean;
  /** Fields without which all of it is left out. */
  readonly required?: readonly string[];
}

/** What other formats call the fields of an item. */
export const FOREIGN_NAMES: Readonly<Record<string, string>> = {
  link: 'url',
  href: 'url',
  guid: 'id',
  headline: 'title',
  name: 'title',
  description: 'summary',
  excerpt: 'summary',
  content: 'content_html',
  body: 'content_html',
  pubDate: 'date_published',
  published: 'date_published',
  date: 'date_published',
  created: 'date_published',
  updated: 'date_modified',
  thumbnail: 'image',
  picture: 'image',
  lang: 'language',
  categories: 'tags',
  enclosures: 'attachments',
};
