// Made from schema/feed.schema.json by npm run guides: change that.
import type { Schema } from './json-feed.schema.js';

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
const ENTRY: Schema = { own: true, required: ['title'], fields: { title: 'text', url: 'link' } };
const AUTHOR: Schema = { fields: { name: 'text', url: 'link', avatar: 'image' } };

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
    tags: { list: 'text' },
    authors: { list: AUTHOR },
    author: AUTHOR,
    attachments: {
      list: {
        required: ['url'],
        fields: {
          url: 'web',
          mime_type: 'text',
          title: 'text',
          size_in_bytes: 'number',
          duration_in_seconds: 'number',
        },
      },
    },
    _topic: TOPIC_OF_ITEM,
  },
};

/** Of the feed, without its items. */
export const FEED: Schema = {
  fields: {
    version: 'text',
    title: 'text',
    description: 'text',
    language: 'language',
    home_page_url: 'web',
    feed_url: 'web',
    _topic: {
      own: true,
      fields: {
        tagline: 'text',
        breadcrumb: { list: ENTRY },
        image: PICTURE,
        sections: { list: { own: true, fields: { id: 'text', type: 'text', heading: 'text', limit: 'number' } } },
        footer: { own: true, fields: { copyright: 'text', links: { list: ENTRY } } },
      },
    },
    items: 'any',
    next_url: 'any',
    user_comment: 'any',
    icon: 'any',
    favicon: 'any',
    authors: 'any',
    author: 'any',
    expired: 'any',
    hubs: 'any',
  },
};
