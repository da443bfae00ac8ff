/** Every text that the library shows of its own accord, in one language. */
export interface Strings {
  /** Primary language subtag, such as `fr`. */
  readonly code: string;
  /** The region whose dates are written as here, such as `FR`, beside tags without any; dates of others go through `Intl`. */
  readonly regions: string;
  /** January to December, as they stand within a date. */
  readonly months: readonly string[];
  /** A whole date: `{d}` day, `{m}` month name or number, `{y}` year. */
  readonly date: string;
  /** Instead of content, when there is none. */
  readonly empty: string;
  /** Label of the button that asks for the content again. */
  readonly retry: string;
  /** Why there is no content, for visitors: what happened and, where they can do something, what. */
  readonly errors: {
    readonly network: string;
    readonly timeout: string;
    /** The server refuses or is broken. */
    readonly http: string;
    /** What came cannot be shown. */
    readonly other: string;
  };
  /** Accessible names of sections that have no heading, and of the breadcrumb. */
  readonly labels: {
    readonly news: string;
    readonly focus: string;
    readonly areas: string;
    readonly resources: string;
    readonly videos: string;
    readonly events: string;
    readonly breadcrumb: string;
  };
  /** Buttons that show the rest of a long text, and hide it again. */
  readonly more: string;
  readonly less: string;
  /** Link to a file. */
  readonly download: string;
  /** Name of the button that plays a film; `{title}` is its title. */
  readonly play: string;
  /** What visitors should know before they play a film; `{hosts}` is who is told. */
  readonly notice: string;
  /** Link to the page of a film; `{host}` is where that is. */
  readonly watch: string;
  readonly transcript: string;
  /** In the place of a film that does not play. */
  readonly unplayable: string;
  /** Venue of an event that has none. */
  readonly online: string;
  /** Mark of an event that is over. */
  readonly past: string;
  /** Button that hands an event to the visitor's calendar. */
  readonly calendar: string;
}

/** The texts that only films need. */
export type FilmTexts = Pick<Strings, 'play' | 'notice' | 'watch' | 'transcript' | 'unplayable'>;
/** The texts that only events need. */
export type EventTexts = Pick<Strings, 'past' | 'calendar'>;
/** The texts of a language as they come: in English, those of films and events lie with the code that shows them. */
export type Texts = Omit<Strings, keyof (FilmTexts & EventTexts)> & Partial<Strings>;

/** Texts that replace some of a language's, or make up another one. What they leave open stays as it is. */
export type SomeStrings = Partial<Omit<Strings, 'code' | 'errors' | 'labels'>> & {
  readonly errors?: Partial<Strings['errors']>;
  readonly labels?: Partial<Strings['labels']>;
};
