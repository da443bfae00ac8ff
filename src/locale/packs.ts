import { tellListeners } from './nearest-lang.js';
import en from './packs/en.js';
import type { SomeStrings, Texts } from './strings.js';

/** English comes with the code; each other pack is a file of its own that only pages in that language request. */
const LOADERS: Readonly<Record<string, (() => Promise<{ default: Texts }>) | undefined>> = {
  ar: () => import('./packs/ar.js'),
  es: () => import('./packs/es.js'),
  fr: () => import('./packs/fr.js'),
  ru: () => import('./packs/ru.js'),
  zh: () => import('./packs/zh.js'),
};

/** Undefined where they could not be had. */
const packs = new Map<string, Texts | Promise<Texts> | undefined>([['en', en]]);
/** What the integrator says instead of the packs: each gives the same texts for the same pack. */
const changes = new Map<string, (pack: Texts) => Texts>();

/** `fr` of `fr-CA`, and of what some write as `FR_ca`. */
export const primary = (lang: string): string => lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';

/**
 * Adds the texts of a language, or replaces some: elements that are on the page follow at once. What is left open stays
 * as it is in that language, or is English where the library does not speak it. The last call for a language counts.
 *
 * @param lang  Primary language subtag, such as `de`; a region in it is ignored.
 */
export function setStrings(lang: string, strings: SomeStrings): void {
  const code = primary(lang);
  // The copy is without what is undefined, which would stand in the place of a text.
  changes.set(code, changer(code, JSON.parse(JSON.stringify(strings)) as SomeStrings));
  tellListeners();
}

/** The texts for a language tag, or a promise of them; English where there is no pack or it cannot be had. */
export function stringsFor(lang: string): Texts | Promise<Texts> {
  const code = primary(lang);
  const pack = packFor(code, lang);
  const change = changes.get(code);
  if (!change) return pack;
  return pack instanceof Promise ? pack.then(change) : change(pack);
}

function changer(code: string, some: SomeStrings): (pack: Texts) => Texts {
  const changed = new WeakMap<Texts, Texts>();
  return (pack) => {
    let strings = changed.get(pack);
    if (!strings) {
      strings = {
        ...pack,
        ...some,
        // Dates of a language that came with its own are no longer those of the pack below.
        code: some.date && some.months ? code : pack.code,
        errors: { ...pack.errors, ...some.errors },
        labels: { ...pack.labels, ...some.labels },
      };
      changed.set(pack, strings);
    }
    return strings;
  };
}

function packFor(code: string, lang: string): Texts | Promise<Texts> {
  let pack = packs.get(code);
  if (!pack) {
    const load = Object.hasOwn(LOADERS, code) && LOADERS[code];
    if (!load) return en;
    pack = load()
      .then(
        ({ default: strings }) => strings,
        (error: unknown): Texts | undefined => {
          // Who comes later asks again; with the connection, all do.
          addEventListener('online', tellListeners);
          console.warn(`[topic-elements] the texts for lang="${lang}" could not be loaded; English is used.`, error);
          return undefined;
        },
      )
      .then((strings) => {
        packs.set(code, strings);
        return strings || en;
      });
    packs.set(code, pack);
  }
  return pack;
}

export { en };
