import type { FilmTexts, Texts } from '../strings.js';

const en: FilmTexts = {
  play: 'Play: {title}',
  notice: 'When you play a film, data goes to {hosts}.',
  watch: 'Watch on {host}',
  transcript: 'Transcript',
  unplayable: 'This film cannot be played here.',
};

/** The texts of a language with those of films, which English has here. */
export const withFilms = (strings: Texts): Texts & FilmTexts => ({ ...en, ...strings });
