import type { Formatter } from './intl.js';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/**
 * The size of a file as people say it: `1.2 MB`, `340 ko`. Units are those of the International System, 1,000 bytes a
 * kilobyte, as in the file managers of today.
 *
 * @param bytes  Above 0.
 * @param lang  BCP 47 tag of the surrounding text.
 */
export function formatSize(bytes: number, lang: string, formatter: Formatter): string {
  let power = 0;
  let value = bytes;
  // 999,500 bytes would be 1,000 kB after rounding.
  for (; Math.round(value) >= 1000 && power < UNITS.length - 1; power++) value /= 1000;
  return formatter(Intl.NumberFormat, lang, {
    style: 'unit',
    unit: UNITS[power],
    unitDisplay: power ? 'short' : 'long',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
