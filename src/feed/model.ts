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
  readonly caption?: string | undefined;
  /** Photographer, agency, licence. */
  readonly credit?: string | undefined;
  /** Intrinsic width in CSS pixels. */
  readonly width?: number | undefined;
  /** Intrinsic height in CSS pixels. */
  readonly height?: number | undefined;
  /** Checked `srcset` with absolute URLs. */
  readonly srcset?: string | undefined;
}

/** Somebody who wrote or said an item. */
export interface Author {
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly avatar?: string | undefined;
}

/** A file that belongs to an item. */
export interface Attachment {
  readonly url: string;
  /** In lower case; what an author wrote by hand may be the name of the format instead, such as `PDF`. */
  readonly mimeType?: string | undefined;
  readonly title?: string | undefined;
  /** Size in bytes. */
  readonly size?: number | undefined;
  /** Duration in seconds. */
  readonly duration?: number | undefined;
}

/** A text and its address. */
export interface Link {
  readonly title: string;
  readonly url?: string | undefined;
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
  readonly instant?: number | undefined;
}

/** The body of an item, in the form in which it came. */
export interface Content {
  /** Plain text; blank lines separate paragraphs. */
  readonly text?: string | undefined;
  /** Untrusted HTML. Show it through the sanitiser or as paragraphs of plain text, never otherwise. */
  readonly html?: string | undefined;
}

/** One entry of a feed: a news item, a card, a quotation, a publication, a film, an event. */
export interface Item {
  /** Unique within its feed and stable across reloads, so that it can serve as a key. */
  readonly id: string;
  readonly url?: string | undefined;
  readonly externalUrl?: string | undefined;
  readonly headline?: string | undefined;
  /** Short line above the headline: the kind or series of the item. */
  readonly kicker?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: Content | undefined;
  readonly image?: Picture | undefined;
  readonly published?: FeedDate | undefined;
  readonly modified?: FeedDate | undefined;
  /** BCP 47 tag of the item's own language. */
  readonly language?: string | undefined;
  /** BCP 47 tag of the language of what it links to, where that is not the item's own. */
  readonly hreflang?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly authors?: readonly Author[] | undefined;
  /** What the first author is: "Director, Migration Branch". */
  readonly authorTitle?: string | undefined;
  readonly attachments?: readonly Attachment[] | undefined;
  /** Ids of the sections that show the item. */
  readonly sections?: readonly string[] | undefined;
  readonly start?: FeedDate | undefined;
  readonly end?: FeedDate | undefined;
  readonly venue?: string | undefined;
}

/** A part of the topic page: which items, shown by which element. */
export interface Section {
  readonly id: string;
  /** Tag name of the element that shows it. An unknown one is shown as `news-list`. */
  readonly type: string;
  readonly heading?: string | undefined;
  /** How many of its items to show; all when absent. */
  readonly limit?: number | undefined;
}

/** A whole feed. */
export interface Feed {
  /** The address it was finally read from; relative URLs were resolved against it. */
  readonly url: string;
  readonly title?: string | undefined;
  readonly tagline?: string | undefined;
  /** The introduction, a paragraph an entry. */
  readonly description: readonly string[];
  readonly language?: string | undefined;
  readonly homePage?: string | undefined;
  readonly image?: Picture | undefined;
  readonly breadcrumb: readonly Link[];
  /** In the order of the page. Never undeclared: a feed without sections has got them from its items. */
  readonly sections: readonly Section[];
  readonly footer?: { readonly copyright?: string | undefined; readonly links: readonly Link[] } | undefined;
  readonly items: readonly Item[];
}

/**
 * What is known of a feed at one moment. Published as a new frozen object at each change, never mutated.
 * `feed` beside `loading` and `error` is the last good one.
 */
export type FeedState =
  | { readonly status: 'initial'; readonly feed?: undefined; readonly error?: undefined }
  | { readonly status: 'loading'; readonly feed?: Feed | undefined; readonly error?: undefined }
  | { readonly status: 'ready'; readonly feed: Feed; readonly error?: undefined }
  | { readonly status: 'empty'; readonly feed: Feed; readonly error?: undefined }
  | { readonly status: 'error'; readonly feed?: Feed | undefined; readonly error: FeedErrorLike };

/** The readable side of `FeedError`; an interface, so that errors of another copy of the library fit too. */
export interface FeedErrorLike extends Error {
  readonly code: FeedErrorCode;
  readonly url: string;
  readonly status?: number | undefined;
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
