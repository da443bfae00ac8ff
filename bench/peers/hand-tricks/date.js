const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day in words, without `Intl`. */
export function day(iso) {
  const date = new Date(iso);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}
