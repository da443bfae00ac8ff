import { expect } from '@open-wc/testing';
import { RESERVED, queryOf, wishesIn } from '../../../demo/builder/address.js';
import { LANGUAGES, type Language } from '../../../demo/builder/languages.js';
import { namesIn } from '../../../demo/builder/vocabulary.js';
import { FORMS, NARROWEST, SCHEMES, THEMES, WIDEST } from '../../../demo/builder/wishes.js';
import fc from '../../property.js';
import { elements, wishes } from './support.js';

const names = namesIn(elements);
const start = { ...wishes, attributes: { feed: 'https://example.org/sample.json' } };
const read = (query: string) => wishesIn(new URLSearchParams(query), names, start);

const language = fc.constantFrom(...(Object.keys(LANGUAGES) as Language[]));
const anything = fc.record({
  ui: language,
  element: fc.constantFrom(...elements.map(({ tag }) => tag)),
  attributes: fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'grapheme' })),
  lang: fc.option(language, { nil: undefined }),
  theme: fc.constantFrom(...THEMES),
  colours: fc.dictionary(
    fc.constantFrom('--topic-color', '--topic-accent-color'),
    fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`),
  ),
  scheme: fc.constantFrom(...SCHEMES),
  width: fc.option(fc.integer({ min: NARROWEST, max: WIDEST }), { nil: undefined }),
  form: fc.constantFrom(...FORMS),
  base: fc.string(),
});

describe('wishes in the address', () => {
  it('come back as they were, whatever they are', () => {
    fc.assert(
      fc.property(anything, (wanted) => {
        const query = queryOf(wanted, new URLSearchParams(), names).toString();
        const { attributes, colours, ...rest } = read(query);
        expect({ ...rest, attributes: { ...attributes }, colours: { ...colours } }).to.deep.equal({
          ...wanted,
          attributes: { ...wanted.attributes },
          colours: { ...wanted.colours },
        });
      }),
    );
  });

  it('leave the parameters of others alone, and none of their own behind', () => {
    const before = new URLSearchParams('id=story&limit=9&--topic-color=%23ffffff&lang=fr&width=400');
    expect(queryOf(wishes, before, names).toString()).to.equal('id=story&ui=en&element=news-list');
  });

  it('are those of the start where no element is named', () => {
    expect(read('').attributes).to.deep.equal(start.attributes);
    expect(read('ui=fr')).to.deep.equal({ ...start, ui: 'fr', lang: undefined, width: undefined });
    expect(read('element=news-list').attributes).to.deep.equal({});
    expect(read('element=script').attributes).to.deep.equal(start.attributes);
  });

  it('are none where nothing can be meant', () => {
    const wrong = 'element=news-list&ui=xx&lang=tlh&theme=goth&scheme=grey&width=9&form=cobol&--topic-color=red';
    expect(read(wrong)).to.deep.equal({ ...wishes, lang: undefined, width: undefined });
    expect(read('element=news-list&width=99999').width).to.equal(undefined);
    expect(read('element=news-list&__proto__=1&onclick=1').attributes).to.deep.equal({});
  });

  it('have names that no attribute has', () => {
    expect(names.filter((name) => RESERVED.includes(name))).to.deep.equal([]);
  });
});
