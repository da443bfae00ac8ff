// Each recipe of the theming guide, pasted into a page as it stands there, and what comes of it.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { define } from '../../src/define.js';
import { engine } from '../commands.js';
import { deep, one, need, parts, put, show, until, type Loading } from '../elements/support.js';
import { find } from '../theme/measure.js';
import { region } from '../theme/content.js';
import { blocks } from './blocks.js';

define();

const guide = await (await fetch('/docs/theming.md')).text();
const recipes = blocks(guide, 'css');

const FEED = '/demo/feeds/labour-migration.json';
const NEWS = `<news-list feed="${FEED}" section="news" heading="News"></news-list>`;
const PAGE = `<topic-page feed="${FEED}"></topic-page>`;

const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
/** A colour as computed styles write it. */
const colour = (value: string) => {
  const pen = Object.assign(document.createElement('i'), { hidden: true });
  pen.style.color = value;
  document.body.append(pen);
  const { color } = style(pen);
  pen.remove();
  return color;
};

async function page(): Promise<Loading> {
  const element = await show<Loading>(PAGE);
  await until(() => deep(element, '[part~=kicker]').length && deep(element, 'figure').length, 'a page');
  return element;
}

async function news(): Promise<Loading> {
  const element = await show<Loading>(NEWS);
  await until(() => parts(element, 'headline').length >= 3, 'news');
  return element;
}

const columns = (element: Element) => style(need(element, 'list')).gridTemplateColumns.split(' ').length;
const wide = async (width: string) => {
  const element = await news();
  element.style.inlineSize = width;
  return columns(element);
};

/** What a recipe changes, by its heading. Called without it first, when it has to be `false`. */
const CHECKS: Record<string, () => Promise<boolean>> = {
  async 'Your colours and fonts'() {
    const list = await news();
    return (
      style(need(list, 'kicker')).color === colour('#0a5c5c') &&
      style(one(list, '[part~=headline] a')!).color === colour('#0a4a8a') &&
      style(need(list, 'heading')).color === colour('#20304a') &&
      [need(list, 'heading'), need(list, 'headline')].every((node) => style(node).fontFamily === 'Georgia, serif') &&
      style(need(list, 'summary')).fontFamily !== 'Georgia, serif'
    );
  },
  async 'Underlined links'() {
    const link = one(await news(), '[part~=headline] a')!;
    return style(link).textDecorationColor === style(link).color;
  },
  async 'Round corners'() {
    const list = await news();
    list.style.fontSize = '20px';
    return style(one(list, '.frame')!).borderTopLeftRadius === '15px';
  },
  async 'Square corners'() {
    const list = await news();
    const quote = await show(`<quote-block quote="Words" author="Name"></quote-block>`);
    return (
      style(one(list, '.frame')!).borderTopLeftRadius === '0px' && style(one(quote, 'figure')!).clipPath === 'none'
    );
  },
  async 'Cards with a frame'() {
    const card = one(await news(), '.card')!;
    const { borderTopWidth, borderTopStyle, borderTopColor, paddingTop, fontSize, backgroundColor } = style(card);
    return (
      `${borderTopWidth} ${borderTopStyle} ${borderTopColor}` === `1px solid ${colour('#c8d0d8')}` &&
      paddingTop === fontSize &&
      backgroundColor === colour('#f7f9fb')
    );
  },
  async 'At most two columns'() {
    return (await wide('100em')) === 2 && (await wide('40em')) === 2 && (await wide('20em')) === 1;
  },
  async 'One column'() {
    return (await wide('100em')) === 1;
  },
  async 'Pictures as they are'() {
    return style(need(await news(), 'image')).aspectRatio.startsWith('auto');
  },
  async 'No kickers'() {
    return parts(await news(), 'kicker').every((node) => style(node).display === 'none');
  },
  async 'Headings with a line'() {
    const headings = deep(await page(), '[part~=heading]');
    expect(headings.length).to.be.greaterThan(4);
    return headings.every((node) => {
      const { borderBlockEndColor, borderBlockEndWidth } = style(node);
      return borderBlockEndColor === colour('#0a5c5c') && parseFloat(borderBlockEndWidth) > 0;
    });
  },
  async 'The head of a page'() {
    const element = await page();
    const [title] = deep(element, '[part~=headline]');
    const [picture] = deep(element, '[part~=image]');
    const [tagline] = deep(element, '[part~=tagline]');
    return (
      style(tagline!).fontStyle === 'italic' &&
      parseFloat(style(title!).fontSize) === 3 * parseFloat(style(element).fontSize) &&
      style(picture!).aspectRatio === '3 / 1'
    );
  },
  async 'Closer together'() {
    const element = await page();
    const em = parseFloat(style(element).fontSize);
    const [list] = deep(element, 'news-list');
    const gap = list!.getBoundingClientRect().top - list!.previousElementSibling!.getBoundingClientRect().bottom;
    return Math.round(gap) === 2 * em && style(need(list!, 'list')).columnGap === `${1.75 * 0.75 * em}px`;
  },
  async 'Space between elements'() {
    const feed = await show<Loading>(`<topic-feed src="${FEED}">${NEWS}${NEWS}</topic-feed>`);
    const list = feed.lastElementChild!;
    return parseFloat(style(list).marginBlockStart) === 3 * parseFloat(style(list).fontSize);
  },
  async 'A dark band'() {
    const band = put<HTMLElement>(`<section class="band">${NEWS}</section>`);
    const list = band.firstElementChild as Loading;
    await until(() => parts(list, 'headline').length, 'news');
    return (
      style(list).backgroundColor === colour('#12202b') &&
      style(need(list, 'summary')).color === colour('#edf2f5') &&
      style(one(list, '[part~=headline] a')!).color === colour('#9fd0ff') &&
      // Pictures are less bright there.
      style(one(list, '.frame')!, '::after').backgroundColor === colour('rgb(0 0 0 / 14%)')
    );
  },
  async 'A dark page'() {
    const list = await news();
    const link = one(list, '[part~=headline] a')!;
    const inScheme = (scheme: string) => {
      list.style.colorScheme = scheme;
      return style(link).color;
    };
    return inScheme('light') === colour('#0a4a8a') && inScheme('dark') === colour('#9fd0ff');
  },
  async 'A focus ring of your own'() {
    const link = one(await news(), '[part~=headline] a')!;
    link.focus({ focusVisible: true } as FocusOptions);
    const { outlineColor, boxShadow } = style(link, '::after');
    return outlineColor === colour('#20304a') && boxShadow.startsWith(colour('#ffe27a'));
  },
  async 'Nothing where there is nothing'() {
    const list = put<Loading>('<news-list heading="News" feed="/demo/feeds/empty.json"></news-list>');
    await until(() => list.state === 'empty', 'no news');
    expect(style(await news()).display).to.equal('block');
    return style(list).display === 'none';
  },
  async 'A preset with your colour'() {
    const home = await region(NEWS, { preset: 'institution' });
    // The page itself, where it has the preset without naming it.
    const ofPage = style(document.documentElement).getPropertyValue('--topic-accent-color');
    return ofPage === '#8a1f4b' && style(find(home, '[part~=kicker]')[0]!).color === colour('#8a1f4b');
  },
  async 'Not on paper'() {
    if (engine === 'chrome') await emulateMedia({ media: 'print' });
    const film = await show(`<video-card src="/film.mp4" headline="Film"></video-card>`);
    const { display } = style(film);
    if (engine === 'chrome') await emulateMedia({ media: 'screen' });
    // Only Chromium can be told to print.
    return engine === 'chrome' ? display === 'none' : sheet.cssRules[0]?.cssText.startsWith('@media print') === true;
  },
};

/** What holds without the recipe as well: it is for pages that have a preset. */
const PLAIN = ['Square corners'];

const sheet = new CSSStyleSheet();
const adopt = (css: string) => {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((other) => other !== sheet), sheet];
};

describe('the recipes of the theming guide', () => {
  afterEach(() => sheet.replaceSync(''));

  it('are all tried', () => {
    expect(recipes.map(({ heading }) => heading)).to.deep.equal(Object.keys(CHECKS));
  });

  for (const { heading, code } of recipes) {
    it(`${heading}`, async () => {
      if (!PLAIN.includes(heading)) expect(await CHECKS[heading]!(), 'without it').to.equal(false);
      adopt(code);
      expect(await CHECKS[heading]!(), 'with it').to.equal(true);
    });
  }

  it('have nothing that the browser does not know', () => {
    for (const { code, heading } of recipes) {
      adopt(code);
      const selectors = [...code.matchAll(/^([^\s@}][^{]*)\{/gm)].length;
      expect(sheet.cssRules.length, heading).to.equal(code.includes('@media') ? 1 : selectors);
    }
  });
});

describe('the syntax of custom properties in the manifest', () => {
  const START: Record<string, string> = { color: '#123', length: '7px', 'length-percentage': '7px', number: '7' };
  interface Token {
    readonly name: string;
    readonly syntax?: string;
    readonly default?: string;
  }
  interface Manifest {
    readonly modules: readonly { readonly declarations?: readonly { readonly cssProperties?: readonly Token[] }[] }[];
  }

  it('is one that browsers know, and that the defaults have', async () => {
    const { modules } = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const all = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ cssProperties = [] }) => cssProperties),
    );
    const tokens = new Map(
      all.filter(({ syntax }) => syntax).map((token) => [`${token.name} ${token.default}`, token]),
    );
    expect(tokens.size).to.be.greaterThan(25);
    const node = put<HTMLElement>('<div></div>');
    for (const [key, { syntax = '', default: standard }] of tokens) {
      const name = `--tried-${key.replace(/\W+/g, '-')}`;
      const initialValue = START[/<([\w-]+)>/.exec(syntax)![1]!]!;
      CSS.registerProperty({ name, syntax, inherits: false, initialValue });
      if (!standard || standard === 'inherit') continue;
      node.style.setProperty(name, standard);
      // What does not fit is as if nothing had been set.
      const value = style(node).getPropertyValue(name);
      expect(value, key).not.to.be.oneOf(['', 'rgb(17, 34, 51)', initialValue]);
    }
  });
});
