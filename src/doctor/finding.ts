/** How much a finding weighs: content does not arrive; visitors notice; it could be better. */
export type Severity = 'error' | 'warning' | 'note';

/** Where something is wrong, as far as it is in one place. */
export interface Place {
  /** Address or name of the feed or page. */
  readonly url: string;
  /** Place of an item among those that were published, from 0, and its id. */
  readonly item?: { readonly index: number; readonly id?: string };
  /** JSON path, such as `items[3]._topic.image.alt`. */
  readonly path?: string;
  /** In the source, from 1. */
  readonly line?: number;
  readonly column?: number;
  /** Tag name. */
  readonly element?: string;
  readonly attribute?: string;
  /** Name of the HTTP header. */
  readonly header?: string;
}

/** What to paste, by where: the name of a server or CMS, `feed`, `page`. */
export type Fix = Readonly<Record<string, string>>;

/** One thing that is wrong. */
export interface Finding {
  /** In kebab case; the same for the same fault in every version. */
  readonly id: string;
  readonly severity: Severity;
  readonly where: Place;
  /** What is wrong, and what a visitor notices. */
  readonly message: string;
  readonly fix: Fix;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** The fault and its weight, then where, what and how to mend it: findings read like lines of a report. */
export const finding = (
  severity: Severity,
  id: string,
  where: Place,
  message: string,
  fix: Fix | string = {},
): Finding => ({ id, severity, where, message, fix: typeof fix === 'string' ? { feed: fix } : fix });

const LONGEST = 60;

/** A value as JSON would write it, cut: it may be anything, and any length. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value).replace(/[\s\u0000-\u001f\u007f]+/g, ' ');
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return typeof value === 'string' ? `"${cut}"` : cut;
}

/** `1,200`. */
export const figure = (count: number): string => count.toLocaleString('en');

/** `1 item`, `1,200 items`. */
export const counted = (count: number, one: string): string => `${figure(count)} ${count === 1 ? one : `${one}s`}`;
