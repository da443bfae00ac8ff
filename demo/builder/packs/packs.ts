import type { Language } from '../languages.js';
import type { Pack } from './pack.js';

/** One file a language, of which a visitor gets one. */
const PACKS: Readonly<Record<Language, () => Promise<{ readonly default: Pack }>>> = {
  ar: () => import('./ar.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

export const packOf = async (language: Language): Promise<Pack> => (await PACKS[language]()).default;
