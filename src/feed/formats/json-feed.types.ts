// Made from schema/feed.schema.json by npm run guides: change that.

/**
 * What a publisher writes: an item of JSON Feed 1.1 with the `_topic` extension. All fields are optional, and wrong
 * ones do no harm; the types help those who write items by hand, for the `items` property.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export interface JsonFeedItem {
  /** Unique within the feed, and the same for ever: by it an item is known when the feed is loaded again. */
  readonly id?: string | number;
  /** Page of the item: where its headline leads. */
  readonly url?: string;
  /** Address elsewhere that the item is about; of a film, that at YouTube or Vimeo. */
  readonly external_url?: string;
  /** Headline. Markup in it becomes plain text. */
  readonly title?: string;
  /** A sentence or two, shown in lists. Markup in it becomes plain text. */
  readonly summary?: string;
  /** The whole text, plain; blank lines separate paragraphs. Of a quotation, the words. */
  readonly content_text?: string;
  /** The whole text with markup, of which what means something is kept. */
  readonly content_html?: string;
  /** Address of the picture. */
  readonly image?: string;
  /** A wide picture; shown where there is no other. */
  readonly banner_image?: string;
  /** Date of publication. The day that is written is the day that is shown, in every time zone. */
  readonly date_published?: string;
  /** Date of the last change. */
  readonly date_modified?: string;
  /** Language of the item, where it is not that of the feed. */
  readonly language?: string;
  /** Subjects, for elements that show one of them alone. They are not shown. */
  readonly tags?: readonly string[];
  /** Who wrote it; of a quotation, the first is who said it. */
  readonly authors?: readonly JsonFeedAuthor[];
  /** Files: a publication, a film, its captions and transcript. */
  readonly attachments?: readonly JsonFeedAttachment[];
  /** What JSON Feed has no field for. */
  readonly _topic?: {
    /** Id of the section that shows it, or several. */
    readonly section?: string | readonly string[];
    /** Short line above the headline: kind or series. */
    readonly kicker?: string;
    /** What there is to say of the picture. */
    readonly image?: JsonFeedPicture;
    /** What the first author is, under a quotation. */
    readonly author_title?: string;
    /** Start of an event, with the time zone of the place. */
    readonly start?: string;
    /** Its end. */
    readonly end?: string;
    /** Where it is; an event without is online. */
    readonly venue?: string;
  };
}

export interface JsonFeedAuthor {
  /** Name. */
  readonly name?: string;
  /** Page about that person. */
  readonly url?: string;
  /** Portrait; of a quotation, shown where the item has no picture. */
  readonly avatar?: string;
}

export interface JsonFeedAttachment {
  /** Address of the file. */
  readonly url: string;
  /** What it is: `application/pdf`, `video/mp4`, `text/vtt` for captions, `text/html` for a transcript. */
  readonly mime_type?: string;
  /** Name of the file. */
  readonly title?: string;
  /** Size in bytes. */
  readonly size_in_bytes?: number;
  /** How long a film is, in seconds. */
  readonly duration_in_seconds?: number;
}

export interface JsonFeedPicture {
  /** Address of the picture; of an item, its own `image` comes first. */
  readonly url?: string;
  /** What the picture shows, for those who do not see it; empty where it only decorates. */
  readonly alt?: string;
  /** Line under the picture. */
  readonly caption?: string;
  /** Photographer, agency, licence. */
  readonly credit?: string;
  /** Width of the file in pixels, so that nothing jumps when it arrives. */
  readonly width?: number;
  /** Height of the file in pixels. */
  readonly height?: number;
  /** The same picture in other sizes, with the width of each. */
  readonly srcset?: string;
}
