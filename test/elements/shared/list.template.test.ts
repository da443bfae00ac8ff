import { expect } from '@open-wc/testing';
import '../../../src/elements/news-list/define.js';
import { viewport } from '../../commands.js';
import { all, one, publish, publishPicture, put, showItems, until } from '../support.js';

let address = '';
before(async () => void ({ url: address } = await publishPicture()));

const picture = (id: number, caption?: string) => ({
  id: String(id),
  title: `Item ${id}`,
  _topic: { image: { url: address, alt: '', caption } },
});
const range = (length: number) => Array.from({ length }, (_, i) => i);

/** Whether a row may be left out of the layout as long as it is out of sight. */
const isLazy = (row: Element | undefined) => row && getComputedStyle(row).contentVisibility === 'auto';
const rowsOf = (element: Element) => all(element, 'li');

/** The elements that are on a page before the one that is looked at. */
const others = (n: number) => range(n).forEach(() => put('<news-list></news-list>'));

describe('a list of cards', () => {
  it('lays out all that a topic page has, and all of a list of a hundred', async () => {
    others(14);
    const element = await showItems(
      'news-list',
      range(100).map((id) => picture(id)),
    );
    expect(rowsOf(element).map(isLazy)).to.not.include(true);
  });

  it('leaves rows out of the layout where it is long, or where many elements come before it', async () => {
    const long = await showItems(
      'news-list',
      range(101).map((id) => picture(id)),
    );
    expect(rowsOf(long).map(isLazy)).to.not.include(false);
    others(15);
    const far = await showItems(
      'news-list',
      range(3).map((id) => picture(id)),
    );
    expect(rowsOf(far).map(isLazy)).to.eql([true, true, true]);
  });

  it('counts the elements that are there, not those that were', async () => {
    others(40);
    document.querySelectorAll('news-list').forEach((element) => element.remove());
    expect(isLazy(rowsOf(await showItems('news-list', [picture(1)]))[0])).to.equal(false);
  });

  it('leaves placeholders out of the layout where their rows will be', async () => {
    const source = await publish('', { hold: true });
    const ghosts = async () => {
      const element = put(`<news-list feed="${source.url}"></news-list>`);
      await until(() => one(element, '.ghosts'), 'placeholders');
      return all(element, '.ghosts > .card').map(isLazy);
    };
    expect(await ghosts()).to.eql([false, false, false]);
    others(15);
    expect(await ghosts()).to.eql([true, true, true]);
  });

  it('has the texts of neighbours begin on one line where pictures have captions, wherever it is', async () => {
    others(15);
    const items = [
      picture(1, 'A caption that is long enough for more than one line of text in a narrow column'),
      picture(2, 'Short'),
    ];
    const element = await showItems('news-list', items);
    const tops = all(element, '.text').map((text) => Math.round(text.getBoundingClientRect().top));
    expect(new Set(tops).size, String(tops)).to.equal(1);
    expect(isLazy(rowsOf(element)[0])).to.equal(false);
    expect(one(element, 'ul')!.getBoundingClientRect().width).to.be.above(500);
  });

  it('has the text of an item right below its caption, however much wider than the item its column is', async () => {
    await viewport(1240, 600);
    try {
      const element = await showItems('news-list', [picture(1, 'A caption')]);
      const edges = (selector: string) => one(element, selector)!.getBoundingClientRect();
      expect(edges('.text').width).to.be.below(600);
      expect(edges('.text').top - edges('figcaption').bottom).to.be.within(4, 16);
      expect(edges('li').left).to.equal(edges('ul').left);
    } finally {
      await viewport(800, 600);
    }
  });

  it('has no list items of which browsers keep count', async () => {
    const element = await showItems('news-list', [picture(1)]);
    expect(getComputedStyle(rowsOf(element)[0]!).display).to.equal('block');
  });
});
