import { isLanguage, type Language } from './languages.js';
import { FORMS, NARROWEST, NOTHING, SCHEMES, THEMES, WIDEST, type Wishes } from './wishes.js';

/** Parameters that are no attributes. */
export const RESERVED: readonly string[] = ['ui', 'element', 'lang', 'theme', 'scheme', 'width', 'form', 'base'];

const COLOUR = /^#[\da-f]{6}$/i;
const TAG = /^[a-z][a-z\d]*(-[a-z\d]+)+$/;

const oneOf = <Choice extends string>(choices: readonly Choice[], value: string | null, otherwise: Choice): Choice =>
  choices.find((choice) => choice === value) ?? otherwise;

/**
 * The wishes in a query. What cannot be meant is left out; values of attributes stay as they are, so that the form can
 * say what is wrong with them.
 *
 * @param attributes  Names that elements have; other parameters belong to somebody else.
 * @param start       What is shown where the query names no element.
 */
export function wishesIn(query: URLSearchParams, attributes: readonly string[], start: Wishes): Wishes {
  const named = query.get('element') ?? '';
  const begun = TAG.test(named);
  const from: Wishes = begun ? { ...NOTHING, ui: start.ui, element: named } : start;
  const lang = query.get('lang');
  const ui = query.get('ui');
  const width = Number(query.get('width') ?? NaN);
  const own = [...query].filter(([name]) => attributes.includes(name) && !RESERVED.includes(name));
  const colours = [...query].filter(([name, value]) => name.startsWith('--') && COLOUR.test(value));
  return {
    ui: isLanguage(ui) ? ui : from.ui,
    element: from.element,
    attributes: { ...from.attributes, ...Object.fromEntries(own) },
    lang: isLanguage(lang) ? lang : from.lang,
    theme: oneOf(THEMES, query.get('theme'), from.theme),
    colours: { ...from.colours, ...Object.fromEntries(colours) },
    scheme: oneOf(SCHEMES, query.get('scheme'), from.scheme),
    width: width >= NARROWEST && width <= WIDEST ? Math.round(width) : from.width,
    form: oneOf(FORMS, query.get('form'), from.form),
    base: query.get('base') ?? from.base,
  };
}

/** The query that says all of them; parameters of others stay. */
export function queryOf(wishes: Wishes, before: URLSearchParams, attributes: readonly string[]): URLSearchParams {
  const { ui, element, lang, theme, scheme, width, form, base } = wishes;
  const own = (name: string) => RESERVED.includes(name) || attributes.includes(name) || name.startsWith('--');
  const query = new URLSearchParams([...before].filter(([name]) => !own(name)));
  const say = (name: string, value: string | number | undefined, otherwise?: string) => {
    if (value !== undefined && value !== otherwise) query.set(name, String(value));
  };
  say('ui', ui);
  say('element', element);
  for (const [name, value] of Object.entries(wishes.attributes)) query.set(name, value);
  say('lang', lang);
  say('theme', theme, NOTHING.theme);
  for (const [name, value] of Object.entries(wishes.colours)) query.set(name, value);
  say('scheme', scheme, NOTHING.scheme);
  say('width', width);
  say('form', form, NOTHING.form);
  say('base', base, NOTHING.base);
  return query;
}

/** The same page in another language. */
export const inLanguage = (wishes: Wishes, ui: Language): Wishes => ({ ...wishes, ui });
