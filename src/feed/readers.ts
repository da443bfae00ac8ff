import { warnLost } from './warn-lost.js';
import type { FeedDate } from './model.js';
import { isEven, literalText, textParagraphs } from './text.js';
import type * as Words from './words.js';

/**
 * Readers of what most feeds are made of: plain text, and dates by RFC 3339. What else they meet, they read as well as
 * they can, and take note: `words.ts` reads that, and is loaded when it is needed.
 */
let words: typeof Words | undefined;
/** What loads the code for that which was met and could not be read. */
const missed = new Set<() => Promise<void>>();

const loadWords = () => import('./words.js').then(setWords);

/** Has code loaded with the next {@link loadMissed}. */
export const miss = (load: () => Promise<void>): unknown => missed.add(load);

/** Where there may be a tag, a comment or a character reference. Signs that stand for themselves are none: `R&D`, `<3`. */
const MARKUP = /<[a-z/!?]|&(#|\w+;)/i;
const ROUGHLY = /<[^<>]*>?|&#?\w+;/g;
const LINE = /(?=<(?:p|br|li|h\d)\b)/gi;
const DATE =
  /^[1-9]\d{3}-(0[1-9]|1[0-2])-\d\d(T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|(?!-00:00)[+-][01]\d:[0-5]\d)?)?$/;
const ZONED = /Z|T.*[+-]/;

/** Has markup and dates read in full, where nobody can wait for that. */
export function setWords(all: typeof Words | undefined): void {
  words = all;
}

/** Whether markup is read in full. */
export const hasWords = (): boolean => words !== undefined;

/** Whether there may be markup in a text, which is then noted as met. */
export function isMarkup(text: string): boolean {
  if (!MARKUP.test(text)) return false;
  if (!words) miss(loadWords);
  return true;
}

/** One line of plain text out of text or markup; `undefined` for anything else and for nothing. */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (isEven(value)) return value || undefined;
  if (!isMarkup(value)) return literalText(value);
  return words ? words.plainText(value) : literalText(value.replace(ROUGHLY, ' '));
}

/** Plain paragraphs out of HTML. */
export const htmlParagraphs = (html: string): readonly string[] =>
  words ? words.paragraphs(html) : textParagraphs(html.replace(LINE, '\n\n')).flatMap((line) => plainText(line) ?? []);

/** A date as the day that was written, and the instant where it is known. */
export function parseDate(value: unknown): FeedDate | undefined {
  if (typeof value !== 'string' || !value) return undefined;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8, 10));
  // The calendar decides: the 31st of June would roll over into July.
  if (!DATE.test(value) || !day || (day > 28 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day)) {
    if (!words) miss(loadWords);
    return words?.parseDate(value);
  }
  const iso = value.replace(/\.\d+/, '');
  return Object.freeze(
    ZONED.test(iso) ? { year, month, day, iso, instant: Date.parse(iso) } : { year, month, day, iso },
  );
}

/**
 * Loads what was missed since it was last asked for; nothing where nothing was.
 *
 * @returns Whether it has come. Never rejects.
 */
export function loadMissed(): Promise<boolean> | undefined {
  const loads = [...missed];
  missed.clear();
  if (!loads.length) return undefined;
  return Promise.all(loads.map((load) => load())).then(
    () => true,
    (error: unknown) => {
      warnLost('parts of a feed', error);
      return false;
    },
  );
}

/** What `read` gives; where it meets more than can be read now, what it gives when that has come, or has failed to. */
export function readFully<T>(read: () => T): T | Promise<T> {
  missed.clear();
  const rough = read();
  return (
    loadMissed()?.then(() => {
      const full = read();
      // What has failed to come is not asked for once more.
      missed.clear();
      return full;
    }) ?? rough
  );
}
