import type { Author, Feed, Item, Link, Picture } from '../feed/model.js';
import { isMarkup } from '../feed/readers.js';

/** Signs that a reader of plain text could take for markup. */
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as a reader gives it back that takes markup in titles for markup. */
const text = (value: string | undefined): string | undefined =>
  value && isMarkup(value) ? value.replace(/[&<>]/g, (sign) => SIGNS[sign] as string) : value;

/**
 * A feed in the form that publishers write, so that reading it gives the same feed: JSON Feed 1.1 with `_topic`.
 *
 * @param items  Those to be in it.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function toJsonFeed(feed: Feed, items: readonly Item[] = feed.items): object {
  const { tagline, image, breadcrumb, sections, footer } = feed;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: text(feed.title),
    description: feed.description.length ? feed.description.map(text).join('\n\n') : undefined,
    language: feed.language,
    home_page_url: feed.homePage,
    _topic: {
      tagline: text(tagline),
      image: picture(image),
      breadcrumb: breadcrumb.length ? breadcrumb.map(link) : undefined,
      sections: sections.map(({ id, type, heading, limit }) => ({ id, type, heading: text(heading), limit })),
      footer: footer && { copyright: text(footer.copyright), links: footer.links.map(link) },
    },
    items: items.map(itemOf),
  };
}

function itemOf(item: Item): object {
  const { content, tags, authors, attachments, start, end } = item;
  return {
    id: item.id,
    url: item.url,
    external_url: item.externalUrl,
    title: text(item.headline),
    summary: text(item.summary),
    content_text: content?.text,
    content_html: content?.html,
    date_published: item.published?.iso,
    date_modified: item.modified?.iso,
    language: item.language,
    tags: tags?.map(text),
    authors: authors?.map(author),
    attachments: attachments?.map(({ url, mimeType, title, size, duration }) => ({
      url,
      mime_type: text(mimeType),
      title: text(title),
      size_in_bytes: size,
      duration_in_seconds: duration,
    })),
    _topic: {
      section: item.sections,
      kicker: text(item.kicker),
      image: picture(item.image),
      author_title: text(item.authorTitle),
      start: start?.iso,
      end: end?.iso,
      venue: text(item.venue),
    },
  };
}

const author = ({ name, url, avatar }: Author) => ({ name: text(name), url, avatar });

const link = ({ title, url }: Link) => ({ title: text(title), url });

const picture = (image: Picture | undefined) =>
  image && { ...image, alt: text(image.alt), caption: text(image.caption), credit: text(image.credit) };
