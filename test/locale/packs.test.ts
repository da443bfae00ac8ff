import { expect } from '@open-wc/testing';
import ar from '../../src/locale/packs/ar.js';
import en from '../../src/locale/packs/en.js';
import es from '../../src/locale/packs/es.js';
import fr from '../../src/locale/packs/fr.js';
import ru from '../../src/locale/packs/ru.js';
import zh from '../../src/locale/packs/zh.js';
import { stringsFor } from '../../src/locale/packs.js';
import type { Strings } from '../../src/locale/strings.js';

const PACKS: Readonly<Record<string, Strings>> = { ar, en, es, fr, ru, zh };

/** All texts in a pack, by their path. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];
}

/** Words that are the same in English. */
const ALIKE = new Set(['fr.labels.resources', 'fr.labels.videos']);

describe('language packs', () => {
  for (const [code, pack] of Object.entries(PACKS)) {
    it(`${code} has every text`, () => {
      expect(leaves(pack).map(([path]) => path)).to.deep.equal(leaves(en).map(([path]) => path));
      for (const [path, text] of leaves(pack)) {
        expect(text, path).to.be.a('string');
        expect(String(text).trim(), path).to.equal(text);
        expect(text, path).not.to.equal('');
      }
      expect(pack.code).to.equal(code);
      expect(new Set(pack.months).size).to.equal(12);
      for (const field of ['{d}', '{m}', '{y}']) expect(pack.date.split(field)).to.have.length(2);
    });

    if (code !== 'en') {
      it(`${code} is translated`, () => {
        const english = new Map(leaves(en));
        const same = leaves(pack).filter(([path, text]) => english.get(path) === text && !ALIKE.has(`${code}${path}`));
        expect(same).to.deep.equal([]);
      });
    }
  }
});

describe('texts for a language', () => {
  it('are English at once', () => {
    expect(stringsFor('en')).to.equal(en);
    expect(stringsFor('en-GB')).to.equal(en);
  });

  it('come later for others, and at once when they are here', async () => {
    const coming = stringsFor('fr-CA');
    expect(coming).to.be.a('promise');
    expect(stringsFor('fr')).to.equal(coming);
    expect(await coming).to.equal(fr);
    expect(stringsFor('fr')).to.equal(fr);
  });

  for (const [lang, pack] of [
    ['ES', es],
    ['es-419', es],
    ['ar-EG', ar],
    ['zh-Hans-CN', zh],
    ['zh_TW', zh],
    ['ru-RU', ru],
  ] as const) {
    it(`are found for ${lang}`, async () => {
      expect(await stringsFor(lang)).to.equal(pack);
    });
  }

  for (const lang of [
    '',
    'de',
    'x-default',
    '-',
    '_',
    'constructor',
    '__proto__',
    'toString',
    '../en',
    'e n',
    'french',
  ]) {
    it(`are English for "${lang}"`, () => {
      expect(stringsFor(lang)).to.equal(en);
    });
  }
});
