import type { EventTexts, Texts } from '../strings.js';

const en: EventTexts = {
  past: 'Past event',
  calendar: 'Add to calendar',
};

/** The texts of a language with those of events, which English has here. */
export const withEvents = (strings: Texts): Texts & EventTexts => ({ ...en, ...strings });
