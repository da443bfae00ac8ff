import type { Formatter } from './intl.js';

const UNITS = ['hour', 'minute', 'second'] as const;

/**
 * How long a film is, in words that are read aloud well: `1 hr, 4 min`, `45 sec`. Seconds are told of short ones only.
 *
 * @param seconds  Above 0.
 * @param lang  BCP 47 tag of the surrounding text.
 * @param formatter  Handed in, because this is part of a file that is loaded apart.
 * @see https://www.unicode.org/reports/tr35/tr35-general.html#Unit_Elements
 */
export function formatDuration(seconds: number, lang: string, formatter: Formatter): string {
  const exact = seconds < 600 ? Math.max(1, Math.round(seconds)) : Math.round(seconds / 60) * 60;
  const amounts = [Math.floor(exact / 3600), Math.floor(exact / 60) % 60, exact % 60];
  const parts = UNITS.flatMap((unit, i) =>
    amounts[i]
      ? formatter(Intl.NumberFormat, lang, { style: 'unit', unit, unitDisplay: 'short' }).format(amounts[i])
      : [],
  );
  return formatter(Intl.ListFormat, lang, { type: 'unit', style: 'short' }).format(parts);
}

/** The same for machines, as `<time datetime>` takes it: `PT225S`. */
export const isoDuration = (seconds: number): string => `PT${Math.max(1, Math.round(seconds))}S`;
