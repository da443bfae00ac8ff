// What a page gets that links to the presets: tokens on the whole page or on the regions that ask for them, no more.
import { expect } from '@open-wc/testing';
import { until, type Loading } from '../elements/support.js';
import { everything, region, shown, type Direction } from './content.js';
import { find, flat, onTop, pieces, where } from './measure.js';

const FILES = ['institution', 'contrast'] as const;
type File = (typeof FILES)[number];

const addressOf = (file: File) => `/src/theme/${file}.css`;

const read = async (file: File) => (await (await fetch(addressOf(file))).text()).replace(/\/\*[^]*?\*\//g, '');

/** What stands between the braces after a selector or at-rule. */
function block(css: string, start: string): string {
  const at = css.indexOf(start);
  expect(at, start).to.be.at.least(0);
  const from = css.indexOf('{', at) + 1;
  return css.slice(from, css.indexOf('}', from));
}

/** Names and values. */
const tokensIn = (text: string) =>
  new Map([...text.matchAll(/(--[\w-]+)\s*:\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]));

const reset = (css: string) => tokensIn(block(css, '\n  [data-topic-theme] '));
const preset = (css: string, file: File) => tokensIn(block(css, `[data-topic-theme='${file}']`));
const printed = (css: string, file: File) => preset(css.slice(css.indexOf('@media print')), file);

const frames: Element[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** Opens a page of its own that links to these style sheets, in this order. */
async function page(files: readonly File[], body: string, head = '', root = '') {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  const links = files.map((file) => `<link rel="stylesheet" href="${addressOf(file)}">`).join('');
  frame.srcdoc = `<!doctype html><html lang="en" ${root}><head><meta charset="utf-8">${head}${links}</head>
    <body style="font: 16px/1.5 sans-serif">${body}</body></html>`;
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  return frame.contentDocument!;
}

const ELEMENTS = '<script type="module" src="/src/cdn.ts"></script>';

const token = (element: Element, name: string) =>
  element.ownerDocument.defaultView!.getComputedStyle(element).getPropertyValue(name).trim();

/** As engines write it or as the file does. */
const plainly = (value: string | undefined) =>
  value?.replace(/\s+/g, ' ').replaceAll('"', "'").replace(/\b0\./g, '.').toLowerCase();

/** The tokens that an element has, of these. */
const tokensOf = (element: Element, names: Iterable<string>) =>
  new Map([...names].map((name) => [name, plainly(token(element, name))]));

const texts = new Map<File, string>();
before(async () => {
  for (const file of FILES) texts.set(file, await read(file));
});
const text = (file: File) => texts.get(file)!;
/** No preset sets these, but a colour or a font of the page in them does not fit to those of a preset. */
const FITTING = ['--topic-card-background', '--topic-quote-font'];
/** Every token that any preset sets. */
const every = () => new Set(FILES.flatMap((file) => [...preset(text(file), file).keys()]));
const written = (file: File) => {
  const values = preset(text(file), file);
  return new Map([...every()].map((name) => [name, plainly(values.get(name) ?? '')]));
};

describe('presets: the files', () => {
  for (const file of FILES) {
    it(`${file} sets tokens, in its layers, and nothing else`, () => {
      const css = text(file);
      expect(css).to.match(/^\s*@layer topic-reset, topic-preset;/);
      const selectors = [...css.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector!.trim().replace(/\s+/g, ' '));
      expect(selectors).to.eql([
        '@layer topic-reset',
        ':root',
        '[data-topic-theme]',
        '@layer topic-preset',
        `:root:not([data-topic-theme]), [data-topic-theme='${file}']`,
        '@media print',
        `:root:not([data-topic-theme]), [data-topic-theme='${file}']`,
      ]);
      const properties = [...css.matchAll(/([\w-]+)\s*:\s/g)].map(([, property]) => property!);
      const others = properties.filter((property) => !property.startsWith('--topic-'));
      expect(others).to.eql(['--lightningcss-light', '--lightningcss-dark']);
      expect(preset(css, file).size).to.be.above(10);
    });

    it(`${file} has on paper the colours of light pages`, () => {
      const light = [...preset(text(file), file)].flatMap(([name, value]) => {
        const [, colour] = /^light-dark\(([^,]+),/.exec(value) ?? [];
        // Buttons are not printed.
        return colour && !name.includes('button') ? [[name, colour] as const] : [];
      });
      expect(light).to.have.length.above(5);
      expect([...printed(text(file), file)]).to.eql(light);
    });

    it(`${file} takes back every token that any preset sets, and what has to fit to those`, () => {
      const taken = reset(text(file));
      expect([...taken.keys()].sort()).to.eql([...every(), ...FITTING].sort());
      expect(new Set(taken.values())).to.eql(new Set(['initial']));
    });

    it(`${file} requests nothing`, async () => {
      expect(text(file)).not.to.match(/url\(|src\(|image-set\(|@import|@font-face/i);
      const { defaultView } = await page([file], '<div data-topic-theme="institution"></div>');
      const requests = defaultView!.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect(requests).to.eql([addressOf(file)]);
    });
  }
});

describe('presets: where they apply', () => {
  for (const file of FILES) {
    it(`${file} applies to the whole page that links to it`, async () => {
      const { body } = await page([file], '');
      expect(tokensOf(body, every())).to.eql(written(file));
    });

    it(`${file} leaves a page alone that names another theme`, async () => {
      const { body } = await page([file], '', '', 'data-topic-theme="plain"');
      expect(new Set(tokensOf(body, every()).values())).to.eql(new Set(['']));
    });

    it(`${file}: any rule of the page that is in no layer wins`, async () => {
      const rule = '{ --topic-link-color: rgb(1, 2, 3); --topic-font: fantasy }';
      const region = `<p data-topic-theme="${file}"><b></b></p>`;
      for (const selector of [':root', '[data-topic-theme]', ':where(p)']) {
        const { body } = await page([file], region, `<style>:where(html) ${rule} ${selector} ${rule}</style>`);
        const at = selector === ':root' ? body : body.querySelector('b')!;
        expect(token(at, '--topic-link-color'), selector).to.equal('rgb(1, 2, 3)');
        expect(token(at, '--topic-font'), selector).to.equal('fantasy');
        expect(plainly(token(at, '--topic-muted-color'))).to.equal(written(file).get('--topic-muted-color'));
      }
    });
  }

  it('regions have no colour, font, weight or shape of the page, and its columns, as the guide says', async () => {
    const manifest = await (await fetch('/custom-elements.json')).text();
    const names = [...new Set(manifest.match(/--topic-[\w-]+/g))];
    const fitting = names.filter((name) => /color|background|font|weight|radius|clip|focus/.test(name));
    const rest = ['--topic-column', '--topic-image-ratio', '--topic-space'];
    expect(fitting).to.have.length.above(20);
    const style = `<style>:root { ${[...fitting, ...rest].map((name) => `${name}: page;`).join('')} }</style>`;
    const { body } = await page(FILES, '<p data-topic-theme="plain"></p>', style);
    const of = (name: string) => token(body.querySelector('p')!, name);
    expect(fitting.filter(of)).to.eql([]);
    expect(rest.map(of)).to.eql(['page', 'page', 'page']);
  });

  it('layers of the page win that come after them in the order that the guide says', async () => {
    const guide = await (await fetch('/docs/theming.md')).text();
    const order = /@layer topic-reset, topic-preset, yours;/.exec(guide)![0];
    for (const file of FILES) {
      const style = `<style>${order} @layer yours { :root { --topic-link-color: rgb(1, 2, 3) } }</style>`;
      const { body } = await page([file], '', style);
      expect(token(body, '--topic-link-color'), file).to.equal('rgb(1, 2, 3)');
    }
  });

  for (const files of [FILES, [...FILES].reverse()]) {
    it(`regions have their own, and nothing of the one around them: ${files.join(', then ')}`, async () => {
      const { body } = await page(
        files,
        FILES.map(
          (outer) => `<div data-topic-theme="${outer}" class="${outer}">
            ${FILES.map((inner) => `<div data-topic-theme="${inner}" class="${outer}-${inner}"></div>`).join('')}
            <div data-topic-theme="plain" class="${outer}-plain"><i></i></div>
          </div>`,
        ).join(''),
      );
      const at = (name: string) => tokensOf(body.querySelector(`.${name}`)!, every());
      for (const outer of FILES) {
        expect(at(outer)).to.eql(written(outer));
        for (const inner of FILES) expect(at(`${outer}-${inner}`), `${inner} in ${outer}`).to.eql(written(inner));
        expect(new Set(at(`${outer}-plain i`).values())).to.eql(new Set(['']));
      }
    });
  }
});

const LOOKS = [
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'line-height',
  'border-top-width',
  'border-top-color',
  'border-top-left-radius',
  'padding-top',
  'clip-path',
  'text-decoration-color',
] as const;

/** What every element in a region of such a page looks like. */
async function looks(files: readonly File[], open: string, close: string): Promise<string[]> {
  const { body, defaultView } = await page(files, `${open}<main>${everything('ltr')}</main>${close}`, ELEMENTS);
  const main = body.querySelector('main')!;
  await until(() => !main.querySelector(':not(:defined)'), 'the elements');
  await shown(main);
  return [...flat(main)].map((element) => {
    const style = defaultView!.getComputedStyle(element);
    return `${element.localName}: ${LOOKS.map((name) => style.getPropertyValue(name)).join(' | ')}`;
  });
}

describe('presets: what the elements look like', () => {
  let plain: string[];
  before(async () => {
    plain = await looks([], '', '');
  });

  it('institution and contrast differ from plain, and from each other', async () => {
    const [institution, contrast] = [await looks(['institution'], '', ''), await looks(['contrast'], '', '')];
    expect(plain).to.have.length.above(1000);
    expect([institution.length, contrast.length]).to.eql([plain.length, plain.length]);
    const [one, other] = [institution, contrast].map((list) => list.filter((look, index) => look !== plain[index]));
    expect(one).to.have.length.above(500);
    expect(other).to.have.length.above(500);
    expect(institution).not.to.eql(contrast);
  });

  it('a plain region on a page in institution has nothing of it', async () => {
    expect(await looks(['institution'], '<div data-topic-theme="plain">', '</div>')).to.eql(plain);
  });

  it('a region looks like a whole page in its theme, whatever is around it', async () => {
    const regions = '<div data-topic-theme="institution"><div data-topic-theme="contrast">';
    const nested = await looks(['contrast', 'institution'], regions, '</div></div>');
    expect(nested).to.eql(await looks(['contrast'], '', ''));
  });
});

describe('presets: sizes', () => {
  it('institution and contrast have no text smaller than 14 pixels where letters have 16', async () => {
    for (const preset of ['institution', 'contrast'] as const) {
      const sizes = [...pieces(await region(everything('ltr'), { preset }))].map(({ style }) =>
        parseFloat(style.fontSize),
      );
      expect(sizes).to.have.length.above(200);
      expect(Math.min(...sizes), preset).to.be.at.least(14);
    }
  });
});

describe('presets: the cut corner', () => {
  async function corners(direction: Direction) {
    const { body } = await page(
      ['institution'],
      `<main><quote-block quote="Words"></quote-block>
        <topic-hero headline="Title" image="/demo/pictures/harbour.svg"></topic-hero></main>`,
      ELEMENTS,
      `dir="${direction}"`,
    );
    await until(() => body.querySelectorAll(':defined').length === 3, 'the elements');
    const main = body.querySelector('main')!;
    for (const element of main.children) await (element as Loading).updateComplete;
    return find(main, '.quotation, .hero .frame').map((element) => {
      element.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const isThere = (x: number, y: number) => {
        const above = onTop(x, y, body.ownerDocument);
        return above !== null && (above === element || element.contains(above));
      };
      // What is cut off cannot be hit.
      return {
        where: where(element),
        left: isThere(left + 5, top + 5),
        right: isThere(right - 5, top + 5),
        below: isThere(left + 5, bottom - 5) && isThere(right - 5, bottom - 5),
      };
    });
  }

  it('is where lines end, in both directions of writing', async () => {
    const [ltr, rtl] = [await corners('ltr'), await corners('rtl')];
    expect(ltr).to.have.length(2);
    expect(rtl).to.have.length(2);
    for (const { left, right, below } of ltr) expect([left, right, below]).to.eql([true, false, true]);
    for (const { left, right, below } of rtl) expect([left, right, below]).to.eql([false, true, true]);
  });
});
