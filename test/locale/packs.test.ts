import { expect } from '@open-wc/testing';
import ar from '../../src/locale/packs/ar.js';
import en from '../../src/locale/packs/en.js';
import es from '../../src/locale/packs/es.js';
import fr from '../../src/locale/packs/fr.js';
import ru from '../../src/locale/packs/ru.js';
import zh from '../../src/locale/packs/zh.js';
import { formatDay } from '../../src/locale/format-date.js';
import type * as Packs from '../../src/locale/packs.js';
import { watchLang } from '../../src/locale/nearest-lang.js';
import { setStrings, stringsFor } from '../../src/locale/packs.js';
import { withEvents } from '../../src/locale/packs/en-events.js';
import { withFilms } from '../../src/locale/packs/en-films.js';
import type { Texts } from '../../src/locale/strings.js';

const PACKS: Readonly<Record<string, Texts>> = { ar, en: withEvents(withFilms(en)), es, fr, ru, zh };

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
      expect(leaves(pack).map(([path]) => path)).to.have.members(leaves(fr).map(([path]) => path));
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
        const english = new Map(leaves(PACKS['en']));
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

describe('texts that the page sets', () => {
  // There is no way back but to say nothing else any more.
  afterEach(() => ['en', 'es', 'de', 'xx', 'constructor'].forEach((lang) => setStrings(lang, {})));

  const now = (lang: string) => {
    const strings = stringsFor(lang);
    if (strings instanceof Promise) throw new Error(`the texts for ${lang} are still to come`);
    return strings;
  };

  it('replace those that they name, and leave the others', async () => {
    await stringsFor('es');
    setStrings('es', { retry: '¡Otra vez!', errors: { http: 'Cerrado.' }, labels: { news: 'Novedades' } });
    expect(now('es')).to.deep.equal({
      ...es,
      retry: '¡Otra vez!',
      errors: { ...es.errors, http: 'Cerrado.' },
      labels: { ...es.labels, news: 'Novedades' },
    });
    expect(now('en')).to.equal(en);
  });

  it('leave those that are undefined, as scripts write what they do not have', () => {
    setStrings('de', {
      retry: undefined,
      empty: 'Nichts.',
      labels: { news: undefined, events: 'Termine' },
      errors: undefined,
    });
    expect(now('de')).to.deep.equal({ ...en, empty: 'Nichts.', labels: { ...en.labels, events: 'Termine' } });
    setStrings('en', { play: undefined, past: undefined });
    expect(withEvents(withFilms(now('en')))).to.deep.equal(PACKS.en);
    // Empty is a text.
    setStrings('de', { less: '' });
    expect(now('de').less).to.equal('');
  });

  it('leave the packs themselves as they are', async () => {
    await stringsFor('es');
    const before = JSON.stringify([en, es]);
    setStrings('es', { retry: 'Otra', labels: { news: 'N' } });
    setStrings('en', { retry: 'Again', errors: { http: 'Closed.' } });
    expect([now('es').retry, now('en').retry, now('en').errors.http]).to.deep.equal(['Otra', 'Again', 'Closed.']);
    expect(JSON.stringify([en, es])).to.equal(before);
  });

  it('count for all regions of the language, whichever they are set for', async () => {
    await stringsFor('es');
    setStrings('ES-419', { retry: 'Otra' });
    for (const lang of ['es', 'es-ES', 'es_MX', 'ES']) expect(now(lang).retry, lang).to.equal('Otra');
  });

  it('are those of the last call, not of all', async () => {
    await stringsFor('es');
    setStrings('es', { retry: 'Primera', empty: 'Vacío.' });
    setStrings('es', { retry: 'Segunda' });
    expect([now('es').retry, now('es').empty]).to.deep.equal(['Segunda', es.empty]);
  });

  it('are the same object for as long as they are the same, so that nothing renders again', async () => {
    await stringsFor('es');
    setStrings('es', { retry: 'Otra' });
    const strings = now('es');
    expect(now('es-MX')).to.equal(strings);
    setStrings('es', { retry: 'Otra' });
    expect(now('es')).not.to.equal(strings);
  });

  it('can be of a language that the library does not speak; what they leave open is English', () => {
    setStrings('de', { retry: 'Noch einmal', labels: { news: 'Nachrichten' } });
    const german = now('de-AT');
    expect([german.retry, german.labels.news, german.labels.events, german.empty]).to.deep.equal([
      'Noch einmal',
      'Nachrichten',
      en.labels.events,
      en.empty,
    ]);
    // Intl knows the dates.
    expect(formatDay({ year: 2026, month: 12, day: 3, iso: '2026-12-03' }, 'de', german)).to.equal('3. Dezember 2026');
  });

  it('can bring the dates of a language that Intl does not know', () => {
    const months = Array.from({ length: 12 }, (_, i) => `moon ${i + 1}`);
    const day = { year: 2026, month: 12, day: 3, iso: '2026-12-03' };
    setStrings('xx', { months, date: '{d} of {m}, {y}' });
    expect(formatDay(day, 'xx', now('xx'))).to.equal('3 of moon 12, 2026');
    setStrings('xx', { months });
    expect(formatDay(day, 'xx', now('xx'))).to.equal('December 3, 2026');
  });

  it('wait for a pack that is still to come', async () => {
    // Another copy of the module, which has loaded nothing yet.
    const { href } = new URL('../../src/locale/packs.ts?copy', import.meta.url);
    const copy = (await import(href)) as typeof Packs;
    const coming = copy.stringsFor('ru');
    expect(coming).to.be.a('promise');
    copy.setStrings('ru', { retry: 'Ещё раз' });
    const changed = copy.stringsFor('ru');
    expect(changed).to.be.a('promise');
    const { retry, empty } = await changed;
    expect([retry, empty]).to.deep.equal(['Ещё раз', ru.empty]);
    expect((await coming).retry).to.equal(ru.retry);
    expect(copy.stringsFor('ru')).to.include({ retry: 'Ещё раз', code: 'ru' });
  });

  for (const lang of ['constructor', '__proto__', '', '-']) {
    it(`do no harm for "${lang}"`, () => {
      setStrings(lang, { retry: 'X' });
      expect(now(lang).retry).to.equal('X');
      setStrings(lang, {});
      expect(now(lang)).to.deep.equal(en);
      expect(now('en')).to.deep.equal(en);
      expect(({} as { retry?: string }).retry).to.equal(undefined);
    });
  }

  it('are told to whoever watches, until they do no more', () => {
    let heard = 0;
    const unwatch = watchLang(document.body, () => heard++);
    setStrings('de', { retry: 'X' });
    setStrings('de', { retry: 'X' });
    expect(heard).to.equal(2);
    unwatch();
    setStrings('de', { retry: 'Y' });
    expect(heard).to.equal(2);
  });
});
