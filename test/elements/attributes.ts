// Whatever a page author, a template or an attacker writes into attributes. Each test file of an element runs this suite.
import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { put, said, uncaught, type Loading } from './support.js';

const COMMON =
  'feed src section tag limit heading heading-level loading refresh timeout no-images lang dir debug'.split(' ');
const CONTENT = (
  'headline href kicker published summary image image-alt caption credit tagline quote author author-title layout ' +
  'collapse poster poster-alt duration captions transcript copyright format size hreflang start end venue'
).split(' ');

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    ' ',
    '-1',
    '0',
    '1e9',
    '1e999',
    '0x10',
    'NaN',
    'null',
    'undefined',
    '[object Object]',
    '../x',
    '//',
    'en_US',
  ),
  fc.webUrl({ validSchemes: ['javascript', 'blob', 'ftp', 'file', 'about'] }),
  fc.integer().map(String),
  fc.double().map(String),
);
const attributes = fc.dictionary(fc.constantFrom(...COMMON, ...CONTENT), value, { maxKeys: 8 });

/** Whether this address is none that anything is asked from: the test must not ask strangers. */
const stays = (address: string) =>
  !URL.canParse(address, document.baseURI) || !/^https?:$/.test(new URL(address, document.baseURI).protocol);

/** @param child  Tag of an item that stands in the element, with such attributes too. */
export function describeAttributes(tag: string, { child = 'p' }: { child?: string } = {}): void {
  describe(`${tag}: whatever stands in its attributes`, () => {
    it('nothing is thrown, no link leads astray, and no warning comes twice', async () => {
      const write = (element: Element, values: Record<string, string>) => {
        for (const [name, text] of Object.entries(values)) {
          if (!/^(feed|src|image|poster)$/.test(name) || stays(text)) element.setAttribute(name, text);
        }
      };
      const links = (within: ParentNode): HTMLAnchorElement[] =>
        [...within.querySelectorAll('*')].flatMap((node) => [
          ...(node instanceof HTMLAnchorElement ? [node] : []),
          ...(node.shadowRoot ? links(node.shadowRoot) : []),
        ]);
      const errors = await uncaught(() =>
        fc.assert(
          fc.asyncProperty(attributes, attributes, attributes, async (before, inner, after) => {
            said.length = 0;
            const home = put<HTMLDivElement>('<div></div>');
            const element = document.createElement(tag) as Loading;
            const item = document.createElement(child);
            write(element, before);
            write(item, inner);
            element.append(item);
            home.append(element);
            await element.updateComplete;
            write(element, after);
            await element.updateComplete;
            for (const link of links(home)) expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
            for (const name of element.getAttributeNames()) element.removeAttribute(name);
            await element.updateComplete;
            home.remove();
            expect(new Set(said).size).to.equal(said.length);
          }),
          { numRuns: 120 },
        ),
      );
      expect(errors).to.deep.equal([]);
    });

    it('nor by whatever a script or framework sets as a property', async () => {
      const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      const names = [...COMMON, ...CONTENT, 'items'].map(camel).filter((name) => !/^(lang|dir)$/.test(name));
      const anything = fc.oneof(
        fc.constantFrom(null, undefined, true, 7, -1, NaN, [], {}, new URL('about:blank'), Object.create(null)),
        fc.string(),
        fc.object({ maxDepth: 1 }),
      );
      const errors = await uncaught(() =>
        fc.assert(
          fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: 6 }), async (values) => {
            const element = put<Loading>(`<${tag}></${tag}>`);
            for (const [name, given] of Object.entries(values)) {
              if (!/^(feed|src|image|poster)$/.test(name) || typeof given !== 'string' || stays(given))
                Object.assign(element, { [name]: given });
            }
            await element.updateComplete;
            element.remove();
          }),
          { numRuns: 120 },
        ),
      );
      expect(errors).to.deep.equal([]);
    });
  });
}
