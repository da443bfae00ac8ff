import en from './packs/en.js';
import type { Strings } from './strings.js';

/** English comes with the code; each other pack is a file of its own that only pages in that language request. */
const LOADERS: Readonly<Record<string, (() => Promise<{ default: Strings }>) | undefined>> = {
  ar: () => import('./packs/ar.js'),
  es: () => import('./packs/es.js'),
  fr: () => import('./packs/fr.js'),
  ru: () => import('./packs/ru.js'),
  zh: () => import('./packs/zh.js'),
};

const packs = new Map<string, Strings | Promise<Strings>>([['en', en]]);

const primary = (lang: string) => lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';

/** The texts for a language tag, or a promise of them; English where there is no pack or it cannot be had. */
export function stringsFor(lang: string): Strings | Promise<Strings> {
  const code = primary(lang);
  let pack = packs.get(code);
  if (!pack) {
    const load = Object.hasOwn(LOADERS, code) && LOADERS[code];
    if (!load) return en;
    pack = load().then(
      ({ default: strings }) => {
        packs.set(code, strings);
        return strings;
      },
      (error: unknown) => {
        console.warn(`[topic-elements] the texts for lang="${lang}" could not be loaded; English is used.`, error);
        packs.set(code, en);
        return en;
      },
    );
    packs.set(code, pack);
  }
  return pack;
}

export { en };
