/**
 * The one model that everything in the library speaks. Each format is normalised to it; elements read nothing else.
 *
 * Whatever stands in it has been made safe on the way in: strings are plain text (never markup, except
 * {@link Content.html}, which only the sanitiser may turn into nodes), URLs are absolute and have an allowed scheme,
 * dates were readable. Every object and array is frozen. A field that was missing, of the wrong type or unusable in
 * the source is undefined here.
 */

/** A picture with everything that is needed to show it well. */
export interface Picture {
  /** Absolute http(s) or `data:image/` URL. */
  readonly url: string;
  /** Text alternative; empty when the publisher gave none, which makes the picture decorative. */
  readonly alt: string;
  readonly caption?: string;
  /** Photographer, agency, licence. */
  readonly credit?: string;
  /** Intrinsic width in CSS pixels. */
  readonly width?: number;
  /** Intrinsic height in CSS pixels. */
  readonly height?: number;
  /** Checked `srcset` with absolute URLs. */
  readonly srcset?: string;
}

/** Somebody who wrote or said an item. */
export interface Author {
  readonly name?: string;
  readonly url?: string;
  readonly avatar?: string;
}

/** A file that belongs to an item. */
export interface Attachment {
  readonly url: string;
  /** In lower case; what an author wrote by hand may be the name of the format instead, such as `PDF`. */
  readonly mimeType?: string;
  readonly title?: string;
  /** Size in bytes. */
  readonly size?: number;
  /** Duration in seconds. */
  readonly duration?: number;
}

/** A text and its address. */
export interface Link {
  readonly title: string;
  readonly url?: string;
}

/**
 * A date as its publisher wrote it. The calendar day is kept apart from the instant, because a day that is converted
 * to the visitor's time zone is, for half of the world, another day.
 */
export interface FeedDate {
  /** Full year, such as 2021. */
  readonly year: number;
  /** 1 (January) to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
  /** A valid value for `<time datetime>`: a date, a local date and time, or a date and time with an offset. */
  readonly iso: string;
  /** Milliseconds since 1970-01-01T00:00Z; absent when the publisher gave no time or no time zone. */
  readonly instant?: number;
}

/** The body of an item, in the form in which it came. */
export interface Content {
  /** Plain text; blank lines separate paragraphs. */
  readonly text?: string;
  /** Untrusted HTML. Show it through the sanitiser or as {@link paragraphs} of text, never otherwise. */
  readonly html?: string;
}

/** One entry of a feed: a news item, a card, a quotation, a publication, a film, an event. */
export interface Item {
  /** Unique within its feed and stable across reloads, so that it can serve as a key. */
  readonly id: string;
  readonly url?: string;
  readonly externalUrl?: string;
  readonly headline?: string;
  /** Short line above the headline: the kind or series of the item. */
  readonly kicker?: string;
  readonly summary?: string;
  readonly content?: Content;
  readonly image?: Picture;
  readonly published?: FeedDate;
  readonly modified?: FeedDate;
  /** BCP 47 tag of the item's own language. */
  readonly language?: string;
  /** BCP 47 tag of the language of what it links to, where that is not the item's own. */
  readonly hreflang?: string;
  readonly tags?: readonly string[];
  readonly authors?: readonly Author[];
  /** What the first author is: "Director, Migration Branch". */
  readonly authorTitle?: string;
  readonly attachments?: readonly Attachment[];
  /** Ids of the sections that show the item. */
  readonly sections?: readonly string[];
  readonly start?: FeedDate;
  readonly end?: FeedDate;
  readonly venue?: string;
}

/** A part of the topic page: which items, shown by which element. */
export interface Section {
  readonly id: string;
  /** Tag name of the element that shows it. An unknown one is shown as `news-list`. */
  readonly type: string;
  readonly heading?: string;
  /** How many of its items to show; all when absent. */
  readonly limit?: number;
}

/** A whole feed. */
export interface Feed {
  /** The address it was finally read from; relative URLs were resolved against it. */
  readonly url: string;
  readonly title?: string;
  readonly tagline?: string;
  /** The introduction, a paragraph an entry. */
  readonly description: readonly string[];
  readonly language?: string;
  readonly homePage?: string;
  readonly image?: Picture;
  readonly breadcrumb: readonly Link[];
  /** In the order of the page. Never undeclared: a feed without sections has got them from its items. */
  readonly sections: readonly Section[];
  readonly footer?: { readonly copyright?: string; readonly links: readonly Link[] };
  readonly items: readonly Item[];
}

/**
 * What is known of a feed at one moment. Published as a new frozen object at each change, never mutated.
 * `feed` beside `loading` and `error` is the last good one.
 */
export type FeedState =
  | { readonly status: 'initial'; readonly feed?: undefined; readonly error?: undefined }
  | { readonly status: 'loading'; readonly feed?: Feed; readonly error?: undefined }
  | { readonly status: 'ready'; readonly feed: Feed; readonly error?: undefined }
  | { readonly status: 'empty'; readonly feed: Feed; readonly error?: undefined }
  | { readonly status: 'error'; readonly feed?: Feed; readonly error: FeedErrorLike };

/** The readable side of {@link FeedError}; an interface, so that errors of another copy of the library fit too. */
export interface FeedErrorLike extends Error {
  readonly code: FeedErrorCode;
  readonly url: string;
  readonly status?: number;
}

/**
 * Why there is no feed.
 *
 * - `bad-url`: not an http(s) address;
 * - `network`: DNS, connection, CORS, redirect loop or a body cut short: browsers do not tell these apart; or the code for
 *   its format did not come;
 * - `timeout`: headers and body did not arrive within the deadline;
 * - `http`: the server answered with another status than 2xx, see `status`;
 * - `too-large`: the body is over the byte limit;
 * - `not-a-feed`: the body is no feed in a format that is understood.
 */
export type FeedErrorCode = 'bad-url' | 'network' | 'timeout' | 'http' | 'too-large' | 'not-a-feed';
