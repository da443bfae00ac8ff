const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words. */
export const day = (iso) => format.format(new Date(iso));
