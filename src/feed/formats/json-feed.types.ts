// Made from schema/feed.schema.json by npm run guides: change that.

/**
 * What a publisher writes: an item of JSON Feed 1.1 with the `_topic` extension. All fields are optional, and wrong
 * ones do no harm; the types help those who write items by hand, for the `items` property.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export interface JsonFeedItem {
  /** Unique within the feed, and the same for ever: by it an item is known when the feed is loaded again. */
  readonly id?: string | number | undefined;
  /** Page of the item: where its headline leads. */
  readonly url?: string | undefined;
  /** Address elsewhere that the item is about; of a film, that at YouTube or Vimeo. */
  readonly external_url?: string | undefined;
  /** Headline. Markup in it becomes plain text. */
  readonly title?: string | undefined;
  /** A sentence or two, shown in lists. Markup in it becomes plain text. */
  readonly summary?: string | undefined;
  /** The whole text, plain; blank lines separate paragraphs. Of a quotation, the words. */
  readonly content_text?: string | undefined;
  /** The whole text with markup, of which what means something is kept. */
  readonly content_html?: string | undefined;
  /** Address of the picture. */
  readonly image?: string | undefined;
  /** A wide picture; shown where there is no other. */
  readonly banner_image?: string | undefined;
  /** Date of publication. The day that is written is the day that is shown, in every time zone. */
  readonly date_published?: string | undefined;
  /** Date of the last change. */
  readonly date_modified?: string | undefined;
  /** Language of the item, where it is not that of the feed. */
  readonly language?: string | undefined;
  /** Subjects, for elements that show one of them alone. They are not shown. */
  readonly tags?: readonly string[] | undefined;
  /** Who wrote it; of a quotation, the first is who said it. */
  readonly authors?: readonly JsonFeedAuthor[] | undefined;
  /** Files: a publication, a film, its captions and transcript. */
  readonly attachments?: readonly JsonFeedAttachment[] | undefined;
  /** What JSON Feed has no field for. */
  readonly _topic?:
    | {
        /** Id of the section that shows it, or several. */
        readonly section?: string | readonly string[] | undefined;
        /** Short line above the headline: kind or series. */
        readonly kicker?: string | undefined;
        /** What there is to say of the picture. */
        readonly image?: JsonFeedPicture | undefined;
        /** What the first author is, under a quotation. */
        readonly author_title?: string | undefined;
        /** Start of an event, with the time zone of the place. */
        readonly start?: string | undefined;
        /** Its end. */
        readonly end?: string | undefined;
        /** Where it is; an event without is online. */
        readonly venue?: string | undefined;
      }
    | undefined;
}

export interface JsonFeedAuthor {
  /** Name. */
  readonly name?: string | undefined;
  /** Page about that person. */
  readonly url?: string | undefined;
  /** Portrait; of a quotation, shown where the item has no picture. */
  readonly avatar?: string | undefined;
}

export interface JsonFeedAttachment {
  /** Address of the file. */
  readonly url: string;
  /** What it is: `application/pdf`, `video/mp4`, `text/vtt` for captions, `text/html` for a transcript. */
  readonly mime_type?: string | undefined;
  /** Name of the file. */
  readonly title?: string | undefined;
  /** Size in bytes. */
  readonly size_in_bytes?: number | undefined;
  /** How long a film is, in seconds. */
  readonly duration_in_seconds?: number | undefined;
}

export interface JsonFeedPicture {
  /** Address of the picture; of an item, its own `image` comes first. */
  readonly url?: string | undefined;
  /** What the picture shows, for those who do not see it; empty where it only decorates. */
  readonly alt?: string | undefined;
  /** Line under the picture. */
  readonly caption?: string | undefined;
  /** Photographer, agency, licence. */
  readonly credit?: string | undefined;
  /** Width of the file in pixels, so that nothing jumps when it arrives. */
  readonly width?: number | undefined;
  /** Height of the file in pixels. */
  readonly height?: number | undefined;
  /** The same picture in other sizes, with the width of each. */
  readonly srcset?: string | undefined;
}
