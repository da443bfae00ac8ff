/** Every text that the library shows of its own accord, in one language. */
export interface Strings {
  /** Primary language subtag, such as `fr`. */
  readonly code: string;
  /** Regions whose dates are written as here; others go through `Intl`. */
  readonly regions: string;
  readonly dir: 'ltr' | 'rtl';
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
  /** Accessible names of sections that have no heading. */
  readonly labels: {
    readonly news: string;
    readonly focus: string;
    readonly areas: string;
  };
}
