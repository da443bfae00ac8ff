import { formatter } from './intl.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * The size of a file as people say it: `1.2 MB`, `340 ko`. Units are those of the International System, 1,000 bytes a
 * kilobyte, as in the file managers of today.
 *
 * @param bytes  Above 0.
 * @param lang  BCP 47 tag of the surrounding text.
 */
export function formatSize(bytes: number, lang: string): string {
  // 999,960 bytes would be 1,000 kB after rounding.
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(bytes * 1.0005) / 3)));
  const value = bytes / 1000 ** power;
  return formatter(Intl.NumberFormat, lang, {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: power ? 'short' : 'long',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
