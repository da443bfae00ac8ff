import { expect } from '@open-wc/testing';
import { LANGUAGES, directionOf, preferred, type Language } from '../../../demo/builder/languages.js';
import { packOf } from '../../../demo/builder/packs/packs.js';
import { elements } from './support.js';

const languages = Object.keys(LANGUAGES) as Language[];
const english = await packOf('en');

/** Every text by the way to it. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inside]) => texts(inside, `${path}/${key}`));
}

const SCRIPTS: Partial<Record<Language, RegExp>> = { ar: /\p{sc=Arabic}/u, zh: /\p{sc=Han}/u, ru: /\p{sc=Cyrillic}/u };
/** Names of products, and what is pasted. */
const SAME = /^(\/forms\/|\/themes\/institution$|\/elements\/resource-list\/name$|\/attributes\/image\/label$)/;

describe('packs', () => {
  for (const language of languages) {
    it(`${language} says all that English says`, async () => {
      const pack = texts(await packOf(language));
      expect(pack.map(([path]) => path)).to.have.members(texts(english).map(([path]) => path));
      for (const [path, text] of pack) expect(text.trim(), path).to.not.equal('');
      const placeholders = (text: string) => text.match(/\{\w+\}/g)?.join() ?? '';
      for (const [path, text] of texts(english)) {
        const translated = pack.find(([other]) => other === path)?.[1] ?? '';
        expect(placeholders(translated), path).to.equal(placeholders(text));
      }
    });

    it(`${language} has words for everything that the manifest offers`, async () => {
      const pack = await packOf(language);
      for (const { tag, attributes, colours } of elements) {
        expect(pack.elements, tag).to.have.property(tag);
        for (const { name, choices } of attributes) {
          expect(pack.attributes, name).to.have.property(name);
          for (const choice of choices) expect(pack.choices[name], name).to.have.property(choice);
        }
        for (const name of colours) expect(pack.colours, name).to.have.property(name);
      }
    });

    const script = SCRIPTS[language];
    if (script) {
      it(`${language} is written in its own script`, async () => {
        for (const [path, text] of texts(await packOf(language))) {
          if (!SAME.test(path)) expect(text, path).to.match(script);
        }
      });
    }
  }

  it('are what the visitor reads, or English', () => {
    expect(preferred(['de-CH', 'fr-CH', 'en'])).to.equal('fr');
    expect(preferred(['zh-Hant-TW'])).to.equal('zh');
    expect(preferred(['de', 'constructor'])).to.equal('en');
    expect(languages.filter((language) => directionOf(language) === 'rtl')).to.deep.equal(['ar']);
  });
});
