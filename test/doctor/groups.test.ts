import { expect } from '@open-wc/testing';
import { countsOf, groupsOf, placeText, summary } from '../../src/doctor/groups.js';
import { finding } from '../../src/doctor/finding.js';

const url = 'https://feeds.example/a.xml';
const item = (index: number, id?: string) => ({ url, item: { index, id } });

describe('doctor: findings as people read them', () => {
  it('say where they are: the item by its number and id, where no path leads to it', () => {
    expect(placeText({ url })).to.equal('');
    expect(placeText(item(2, 'a'))).to.equal('item 2 (a)');
    expect(placeText(item(2))).to.equal('item 2');
    expect(placeText(item(2, 'a'.repeat(100)))).to.equal(`item 2 (${'a'.repeat(60)})`);
    expect(placeText({ ...item(2, 'a'), path: 'items[2].title' })).to.equal('items[2].title');
    expect(placeText({ url, element: 'news-list', attribute: 'limit', line: 3 })).to.equal(
      '<news-list> limit, line 3, column 1',
    );
    expect(placeText({ url, header: 'Vary' })).to.equal('header Vary');
  });

  it('stand together where they are of one kind', () => {
    const found = [
      finding('warning', 'a', item(0), '', {}),
      finding('note', 'b', item(0), '', {}),
      finding('warning', 'a', item(1), '', {}),
      finding('warning', 'a', { url: 'https://feeds.example/b.xml' }, '', {}),
    ];
    expect(groupsOf(found).map(({ length }) => length)).to.deep.equal([2, 1, 1]);
    expect(countsOf(found)).to.deep.equal({ error: 0, warning: 3, note: 1 });
    expect(summary(found)).to.equal('no errors, 2 warnings in 3 places, 1 note');
  });
});
