import type { Item } from '../feed/model.js';
import { paragraphsOf } from '../feed/paragraphs.js';
import { excerpt } from '../feed/text.js';
import {
  address,
  authorsOf,
  imageObject,
  languageOf,
  text,
  thing,
  type Describe,
  type Shown,
  type Thing,
} from './schema.js';

/** The beginning of the body. */
const beginning = (item: Item): string | undefined => text(excerpt(paragraphsOf(item).join(' ')));

/** What a card says below its headline: the summary, or its text where it has neither. */
export const descriptionOf = (item: Item): string | undefined =>
  text(item.summary) ?? (item.headline ? undefined : beginning(item));

/** What is said of anything that somebody made. */
export const workOf = (item: Item, shown: Shown) => ({
  url: address(item.url),
  description: descriptionOf(item),
  image: imageObject(item.image, shown),
  datePublished: text(item.published?.iso),
  dateModified: text(item.modified?.iso),
  inLanguage: languageOf(item, shown),
  genre: text(item.kicker),
  author: authorsOf(item),
});

/** @see https://schema.org/NewsArticle */
export const newsArticle: Describe = (item, shown) => {
  const { homePage, title } = shown.feed ?? {};
  const url = address(homePage);
  const isPartOf = url ? thing('WebPage', { url, name: text(title) }) : undefined;
  return thing('NewsArticle', { headline: text(item.headline), ...workOf(item, shown), isPartOf });
};

/** What leads to a page is described as that page, all else as a part of this one. */
export const webPage = (item: Item, shown: Shown): Thing =>
  thing(address(item.url) ? 'WebPage' : 'WebPageElement', { name: text(item.headline), ...workOf(item, shown) });

/** A card that is highlighted may be of anything; what has a date is an article. Without summary, it has the whole text. */
export const highlight: Describe = (item, shown) => {
  const description = text(item.summary) ?? beginning(item);
  return item.published
    ? thing('Article', { headline: text(item.headline), ...workOf(item, shown), description })
    : area(item, shown);
};

/** A text of any length, of which the beginning is enough. */
export const area: Describe = (item, shown) => {
  const page = webPage(item, shown);
  const description = text(item.summary) ?? beginning(item);
  return description ? { ...page, description } : page;
};

/** @see https://schema.org/DigitalDocument */
export const digitalDocument: Describe = (item, shown) => {
  const [file] = item.attachments ?? [];
  const inLanguage = text(item.hreflang) ?? languageOf(item, shown);
  const contentUrl = address(file?.url);
  const encoding =
    file &&
    thing('MediaObject', {
      contentUrl,
      encodingFormat: text(file.mimeType),
      contentSize: file.size ? `${file.size} B` : undefined,
      inLanguage,
    });
  const work = workOf(item, shown);
  return thing('DigitalDocument', {
    name: text(item.headline),
    ...work,
    url: work.url ?? contentUrl,
    inLanguage,
    // A language alone says nothing of a file.
    encoding: encoding?.contentUrl || encoding?.encodingFormat || encoding?.contentSize ? encoding : undefined,
  });
};

/**
 * A feed that knows nothing of quotations has the words in the summary or the title, as the element shows them.
 *
 * @see https://schema.org/Quotation
 */
export const quotation: Describe = (item, shown) => {
  const { authors, authorTitle, headline, summary, url } = item;
  const words = paragraphsOf(item);
  const [author] = authors ?? [];
  const portrait = item.image ?? (author?.avatar ? { url: author.avatar, alt: '' } : undefined);
  const name = text(author?.name) ?? (summary ? text(headline) : undefined);
  const citation = address(url);
  const jobTitle = text(authorTitle);
  const image = imageObject(portrait, shown);
  return thing('Quotation', {
    text: words.join('\n\n') || text(summary ?? headline),
    // Organisations say something, too. What has a title is a person.
    creator: name && (jobTitle ? thing('Person', { name, jobTitle, image }) : { name, ...(image && { image }) }),
    citation: citation ? thing('WebPage', { url: citation }) : undefined,
    inLanguage: languageOf(item, shown),
  });
};

/** The page itself, of which the hero is the title. */
export const page: Describe = (item, shown) => {
  const { headline, image, summary } = item;
  return thing('WebPage', {
    name: text(headline),
    alternativeHeadline: text(summary),
    url: address(shown.page),
    description: beginning(item),
    primaryImageOfPage: imageObject(image, shown),
    inLanguage: languageOf(item, shown),
  });
};
