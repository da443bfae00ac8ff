/**
 * What the fields of a JSON Feed with the `_topic` extension may hold. Kinds are those that the library distinguishes
 * when it reads them.
 *
 * @see https://www.jsonfeed.org/version/1.1/
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
  readonly list: Schema;
}

export interface Schema {
  readonly fields: Readonly<Record<string, Kind>>;
  /** Whether it is of this library, so that any other field in it is a mistake. */
  readonly own?: boolean;
}

const PICTURE: Schema = {
  own: true,
  fields: {
    url: 'image',
    alt: 'text',
    caption: 'text',
    credit: 'text',
    width: 'number',
    height: 'number',
    srcset: 'srcset',
  },
};
const LINK: Schema = { own: true, fields: { title: 'text', url: 'link' } };
const SECTION: Schema = { own: true, fields: { id: 'text', type: 'text', heading: 'text', limit: 'number' } };
const AUTHOR: Schema = { fields: { name: 'text', url: 'link', avatar: 'image' } };
const ATTACHMENT: Schema = {
  fields: {
    url: 'web',
    mime_type: 'text',
    title: 'text',
    size_in_bytes: 'number',
    duration_in_seconds: 'number',
  },
};

export const TOPIC_OF_ITEM: Schema = {
  own: true,
  fields: {
    section: 'texts',
    kicker: 'text',
    image: PICTURE,
    author_title: 'text',
    start: 'date',
    end: 'date',
    venue: 'text',
  },
};

export const ITEM: Schema = {
  fields: {
    id: 'id',
    url: 'link',
    external_url: 'link',
    title: 'text',
    summary: 'text',
    content_text: 'text',
    content_html: 'text',
    image: 'image',
    banner_image: 'image',
    date_published: 'date',
    date_modified: 'date',
    language: 'language',
    tags: 'texts',
    author: AUTHOR,
    authors: { list: AUTHOR },
    attachments: { list: ATTACHMENT },
    _topic: TOPIC_OF_ITEM,
  },
};

/** Of the feed, without its items. */
export const FEED: Schema = {
  fields: {
    version: 'text',
    title: 'text',
    home_page_url: 'web',
    feed_url: 'web',
    next_url: 'any',
    description: 'text',
    user_comment: 'any',
    icon: 'any',
    favicon: 'any',
    author: 'any',
    authors: 'any',
    language: 'language',
    expired: 'any',
    hubs: 'any',
    items: 'any',
    _topic: {
      own: true,
      fields: {
        tagline: 'text',
        breadcrumb: { list: LINK },
        image: PICTURE,
        sections: { list: SECTION },
        footer: { own: true, fields: { copyright: 'text', links: { list: LINK } } },
      },
    },
  },
};

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
