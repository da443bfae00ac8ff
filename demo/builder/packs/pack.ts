import type { Severity } from '../../../src/doctor/finding.js';
import type { Piece } from '../snippets/piece.js';
import type { Fault } from '../validate.js';
import type { Form, Scheme, Theme } from '../wishes.js';

export interface Field {
  readonly label: string;
  readonly hint?: string;
}

/** All texts of the page in one language. */
export interface Pack {
  readonly title: string;
  readonly lead: string;
  /** Name of the list of languages. */
  readonly languages: string;
  readonly steps: {
    readonly content: string;
    readonly look: string;
    readonly colours: string;
    readonly details: string;
    readonly own: string;
    readonly preview: string;
    readonly code: string;
    readonly report: string;
  };
  readonly ownHint: string;
  readonly element: string;
  /** By tag. */
  readonly elements: Readonly<Record<string, { readonly name: string; readonly about: string }>>;
  /** By name. */
  readonly attributes: Readonly<Record<string, Field>>;
  /** By custom property. */
  readonly colours: Readonly<Record<string, string>>;
  readonly coloursHint: string;
  /** `{colours}` are those whose contrast is too low, with how much they have. */
  readonly unreadable: string;
  /** The values of attributes that have a few, by attribute. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly noHeading: string;
  readonly lang: string;
  /** The language of the element where none is chosen. */
  readonly ofPage: string;
  /** A choice that is left to the element. */
  readonly automatic: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly scheme: string;
  readonly schemes: Readonly<Record<Scheme, string>>;
  readonly width: string;
  readonly widths: string;
  readonly full: string;
  /** `{n}` is the number. */
  readonly pixels: string;
  readonly previewHint: string;
  readonly faults: Readonly<Record<Fault, string>>;
  readonly noFeed: string;
  readonly reading: string;
  readonly fine: string;
  /** Beside how many of each weight there are. */
  readonly counts: Readonly<Record<Severity, string>>;
  readonly weights: Readonly<Record<Severity, string>>;
  /** Leads from the verdict to the report. */
  readonly seeReport: string;
  readonly inEnglish: string;
  /** Before what mends a fault; `{where}` is a server or a place. */
  readonly fix: string;
  readonly form: string;
  readonly forms: Readonly<Record<Form, string>>;
  readonly base: Field;
  readonly pieces: Readonly<Record<Piece['id'], string>>;
  readonly trustedTypes: string;
  readonly noHash: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly keep: string;
  /** The page around it. */
  readonly site: {
    readonly brand: string;
    readonly skip: string;
    readonly navigation: string;
    readonly topic: string;
    readonly builder: string;
    readonly footer: string;
  };
}
