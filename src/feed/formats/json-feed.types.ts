/**
 * What a publisher writes: an item of JSON Feed 1.1 with the `_topic` extension. All fields are optional, and wrong
 * ones do no harm; the types help those who write items by hand, for the `items` property.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export interface JsonFeedItem {
  readonly id?: string | number;
  readonly url?: string;
  readonly external_url?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly content_text?: string;
  readonly content_html?: string;
  readonly image?: string;
  readonly banner_image?: string;
  /** ISO 8601, RFC 3339 or RFC 822. */
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly language?: string;
  readonly tags?: readonly string[];
  readonly authors?: readonly JsonFeedAuthor[];
  readonly attachments?: readonly JsonFeedAttachment[];
  readonly _topic?: {
    readonly section?: string | readonly string[];
    readonly kicker?: string;
    readonly image?: JsonFeedPicture;
    readonly author_title?: string;
    readonly start?: string;
    readonly end?: string;
    readonly venue?: string;
  };
}

export interface JsonFeedAuthor {
  readonly name?: string;
  readonly url?: string;
  readonly avatar?: string;
}

export interface JsonFeedAttachment {
  readonly url: string;
  readonly mime_type?: string;
  readonly title?: string;
  readonly size_in_bytes?: number;
  readonly duration_in_seconds?: number;
}

export interface JsonFeedPicture {
  readonly url?: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly width?: number;
  readonly height?: number;
  readonly srcset?: string;
}
