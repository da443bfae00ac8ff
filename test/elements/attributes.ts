// Whatever a page author, a template or an attacker writes into attributes. Each test file of an element runs this suite.
import { expect } from '@open-wc/testing';
import fc from '../property.js';
import { HOSTILE, HOSTILE_URLS, put, said, uncaught, type Loading } from './support.js';

const COMMON =
  'feed src section tag limit heading heading-level loading refresh timeout no-images lang dir debug jsonld'.split(' ');
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
    '\u0000',
    '٣',
    '１２',
    'x'.repeat(100_000),
    '<b>'.repeat(30_000),
    ...HOSTILE,
    ...HOSTILE_URLS,
  ),
  fc.webUrl({ validSchemes: ['javascript', 'blob', 'ftp', 'file', 'about'] }),
  fc.integer().map(String),
  fc.double().map(String),
);
const PROPERTIES = [...COMMON, ...CONTENT, 'items', 'persist']
  .map((name) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()))
  .filter((name) => !/^(lang|dir)$/.test(name));
const attributes = fc.dictionary(fc.constantFrom(...COMMON, ...CONTENT), value, { maxKeys: 8 });

/** Throws whatever is done with it. */
const thorny = (target: object): unknown => {
  const no = () => {
    throw new Error('touched');
  };
  const traps = Object.getOwnPropertyNames(Reflect).map((name) => [name, no] as const);
  return new Proxy(target, Object.fromEntries(traps));
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** What scripts and frameworks may set a property to; made where it is set, because the generator would touch it. */
const VALUES: readonly (() => unknown)[] = [
  ...[() => null, () => undefined, () => true, () => 7, () => -1, () => NaN, () => [], () => ({}), () => 7n],
  ...[() => new URL('about:blank'), () => Object.create(null) as unknown, () => Symbol('s'), () => () => 7],
  ...[() => HTMLElement, () => new Date(NaN), () => new Map(), () => /x/, () => new Error('e'), () => document],
  ...[() => thorny({}), () => thorny([]), () => thorny(() => 7), revoked, () => ({ toString: 7, valueOf: 7 })],
  ...[() => [thorny({})], () => [Symbol('s'), 7n, () => 7], () => [{ title: thorny({}), url: 7n, tags: thorny([]) }]],
  ...[() => document.createElement('p'), () => 'x'.repeat(100_000)],
];
const anything: fc.Arbitrary<() => unknown> = fc.oneof(
  fc.constantFrom(...VALUES),
  fc
    .oneof(fc.string(), fc.constantFrom(...HOSTILE, ...HOSTILE_URLS), fc.object({ maxDepth: 1 }))
    .map((value) => () => value),
);

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
            element.remove();
            home.append(element);
            write(element, before);
            await element.updateComplete;
            home.remove();
            expect(new Set(said).size).to.equal(said.length);
          }),
          { numRuns: 120 },
        ),
      );
      expect(errors).to.deep.equal([]);
    });

    it('nor by anything in any property', async () => {
      const broken: string[] = [];
      for (const make of VALUES) {
        const errors = await uncaught(async () => {
          for (const name of PROPERTIES) {
            const element = put<Loading>(`<${tag}></${tag}>`);
            try {
              // With something to show, so that each property comes into play.
              Object.assign(element, { items: [{ title: 'One', url: '/1', _topic: { start: '2031-01-01' } }] });
              Object.assign(element, { [name]: make() });
              await element.updateComplete;
            } catch (error) {
              broken.push(`${name} = ${String(make)}: ${String(error)}`);
            }
            element.remove();
          }
        });
        broken.push(...errors.map((error) => `${String(make)}: ${String(error)}`));
      }
      expect(broken).to.deep.equal([]);
    });

    it('nor by whatever a script or framework sets as a property', async () => {
      const errors = await uncaught(() =>
        fc.assert(
          fc.asyncProperty(fc.dictionary(fc.constantFrom(...PROPERTIES), anything, { maxKeys: 6 }), async (values) => {
            const element = put<Loading>(`<${tag}></${tag}>`);
            for (const [name, make] of Object.entries(values)) {
              const given = make();
              if (!/^(feed|src|image|poster)$/.test(name) || typeof given !== 'string' || stays(given))
                Object.assign(element, { [name]: given });
            }
            await element.updateComplete;
            const home = element.parentElement;
            element.remove();
            home?.append(element);
            await element.updateComplete;
            // It goes on as if nothing had been.
            for (const name of Object.keys(values)) Object.assign(element, { [name]: undefined });
            await element.updateComplete;
            element.remove();
          }),
          { numRuns: 200 },
        ),
      );
      expect(errors).to.deep.equal([]);
    });
  });
}
