import { expect } from '@open-wc/testing';
import fc from '../../../property.js';
import { isTooMuch, MAX_DEPTH, MAX_TAGS } from '../../../../src/elements/shared/rich/markup-limits.js';

const times = (unit: string, count: number) => unit.repeat(count);
/** `<b title="0">…`: others are not taken for the same. */
const each = (count: number, unit: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => unit(i)).join('');

describe('how much markup is made nodes of', () => {
  for (const [what, html] of [
    ['a long report', `<h2>T</h2>${times('<p>One <b>two</b> <a href="/">three</a><br>four</p>', 1000)}`],
    ['a long table', `<table><tbody>${times('<tr><td>1</td><td>2</td><td>3</td></tr>', 1000)}</tbody></table>`],
    ['paragraphs that nobody closed', times('<p>x', 5000)],
    ['lists that nobody closed', `<ul>${times('<li><p>x', 2000)}</ul>`.repeat(2)],
    [
      'tables that nobody closed',
      `<table>${times('<tr><th>x<td>y', 2000)}</table><dl>${times('<dt>x<dd><p>y', 900)}</dl>`,
    ],
    ['ruby', times('<ruby>字<rp>(<rt>zi<rp>)</ruby>', 1500)],
    ['elements that have no end', times('<img src="a"><br><hr/>', 2000)],
    ['elements that overlap', times('<b>1<i>2</b>3</i>', 1000)],
    ['comments', times('<!-- wp:paragraph --><p>x</p><!-- <b> --><!--><b>x</b><!--->', 1500)],
    ['signs that are no tags', times('a < b, <3, </>, <!x>, </ b>', 20_000)],
    ['attributes with signs in them', times(`<p title="<b>" lang='>' dir=<b>x</p>`, 1500)],
    ['films', times('<figure><iframe src="a" title="b>"></iframe></figure>', 1000)],
    ['pictures for those without scripts', times('<noscript><img src="a"></noscript>', 1000)],
    ['elements inside one another', times('<div>', MAX_DEPTH) + times('</div>', MAX_DEPTH)],
    ['no tags at all', times('<b ', 100)],
  ] as const) {
    it(`is that of ${what}`, () => {
      expect(isTooMuch(html)).to.equal(false);
    });
  }

  for (const [what, html] of [
    ['tags', times('<i>x</i>', MAX_TAGS / 2) + '<br>'],
    ['end tags', times('</p>', MAX_TAGS + 1)],
    ['depth', times('<div>', MAX_DEPTH + 1)],
    ['what is never closed', `${times('<b>', 40_000)}x`],
    ['quotations that are never closed', times('<blockquote><p>', 30_000)],
    ['copies of what is open', each(99, (i) => `<b title="${i}">`) + times('<p>x', 200)],
    ['what goes on after its block', each(200, (i) => `<div><b title="${i}">x</div>`)],
    ['end tags in attributes', times('<b title="</b>">', 200)],
    ['end tags in attributes without quotation marks', times('<b title=</b/>', 200)],
    ['end tags in comments', times('<b><!--</b>-->', 200)],
    ['end tags in instructions', times('<b><?</b>', 200)],
    ['end tags that are none', times('<b></ b></b\u00a0></\u212abd>', 200)],
    ['end tags in text', times('<b><textarea></b></textarea>', 200)],
    ['end tags after a comment in text', times('<b><title><!--</title></b>-->', 200)],
    ['end tags in CDATA', times('<b><svg><![CDATA[></svg></b>]]></svg>', 200)],
    ['end tags across tables', times('<div><table><tr><td></div>', 200)],
    ['end tags across blocks', times('<span><p></span>', 200)],
    ['start tags after a quotation mark that opens nothing', `<i =">${times('<b>', 200)}">`],
    ['start tags after a quotation mark in a value', `<i a==">${times('<b>', 200)}">`],
    ['start tags after a comment that has ended', `<!-->${times('<b>', 200)}-->`],
    ['start tags after another comment that has ended', `<!--a--!>${times('<b>', 200)}-->`],
    ['start tags after text', `<textarea><!--</textarea>${times('<b>', 200)}-->`],
    ['start tags in text that never ends', `<textarea><!--${times('<b>', 200)}`],
    ['lists in terms', times('<li><dd>', 200)],
  ] as const) {
    it(`is not so many: ${what}`, () => {
      expect(isTooMuch(html)).to.equal(true);
    });
  }

  it('is never more than that, as browsers count', () => {
    const pieces = fc.constantFrom(
      ...[
        '<b>',
        '</b>',
        '<i =">',
        '<a href=x>',
        '</a>',
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<span>',
        '</span>',
        '<li>',
        '</li>',
      ],
      ...[
        '<ul>',
        '</ul>',
        '<dd>',
        '<dt>',
        '<table>',
        '</table>',
        '<tr>',
        '<td>',
        '</td>',
        '<svg>',
        '</svg>',
        '<math>',
        '<title>',
      ],
      ...[
        '</title>',
        '<textarea>',
        '</textarea>',
        '<!--',
        '-->',
        '<!-->',
        '--!>',
        '<![CDATA[',
        ']]>',
        '<?',
        '>',
        '"',
        "'",
        '<u a="',
      ],
      ...[
        '<button>',
        '</button>',
        '<h1>',
        '</h2>',
        '<form>',
        '</form>',
        '<select>',
        '</select>',
        '<ruby>',
        '<rt>',
        '</ruby>',
        'x',
      ],
      ...[
        '<font title=#>',
        '</font>',
        '<template>',
        '</template>',
        '<caption>',
        '<object>',
        '</object>',
        '</br>',
        '<xmp>',
        '</xmp>',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (unit) => {
        const html = each(150, (i) => unit.join('').replace('#', String(i)));
        if (isTooMuch(html)) return;
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const all = [...body.querySelectorAll('*')];
        let deepest = 0;
        for (let at: Element | null = all.at(-1) ?? null; at; at = at.parentElement) deepest++;
        expect(all.length, 'elements').to.be.at.most(MAX_TAGS);
        expect(deepest, 'depth').to.be.at.most(MAX_DEPTH + 10);
      }),
      { numRuns: 3000 },
    );
  });
});
