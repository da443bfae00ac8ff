import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { news, revised, topic } from '../../bench/feeds.mjs';
import { standing, summary } from '../../bench/summary.mjs';

const byId = ({ items }) => new Map(items.map((item) => [item.id, JSON.stringify(item)]));

describe('feeds of the bench', () => {
  it('are the same each time', () => {
    assert.deepEqual(news(1000), news(1000));
    assert.deepEqual(revised(3), revised(3));
    assert.deepEqual(revised(0), news(1000));
  });

  for (const revision of [1, 2, 5, 10]) {
    it(`bring 20 new items and edit 80 in revision ${revision}`, () => {
      const before = byId(revised(revision - 1));
      const after = byId(revised(revision));
      const isNew = [...after].map(([id]) => !before.has(id));
      const edited = [...after].filter(([id, item]) => before.has(id) && before.get(id) !== item);
      assert.equal(after.size, 1000);
      assert.deepEqual(isNew.slice(0, 20), Array(20).fill(true), 'the new ones are on top');
      assert.equal(isNew.filter(Boolean).length, 20);
      assert.equal(edited.length, 80);
    });
  }

  it('have a topic page with three news, a card in focus, a quotation and thirteen areas', () => {
    const { items, _topic } = topic();
    const inSection = (id) => items.filter((item) => item._topic.section === id).length;
    assert.deepEqual(
      _topic.sections.map(({ id }) => inSection(id)),
      [3, 1, 1, 13],
    );
  });
});

describe('summary of the bench', () => {
  const lines = summary({
    hand: [
      { task: 12, warm: 5, shift: 0.02 },
      { task: 10, warm: 4, shift: 0.01 },
    ],
    ours: [
      { task: 9, warm: 8, shift: 0, bytes: 100 },
      { task: 11, warm: 6, shift: 0.0004, bytes: 100 },
    ],
  });

  it('has the best of all times, as a multiple of the hand-written', () => {
    assert.deepEqual(lines.ours, { task: 9, warm: 6, shift: 0.0004, bytes: 100, taskRatio: 0.9, warmRatio: 1.5 });
    assert.equal(lines.hand.taskRatio, 1);
  });

  it('has the worst layout shift', () => assert.equal(lines.hand.shift, 0.02));

  it('has no ratios without the hand-written', () => {
    assert.deepEqual(summary({ ours: [{ task: 9 }] }), { ours: { task: 9 } });
  });

  it('says which budgets are met', () => {
    const metOf = (work) => standing(work, lines).map(({ what, met }) => [what, met]);
    assert.deepEqual(metOf('W1'), [
      ['bytes', true],
      ['task ×', false],
    ]);
    assert.deepEqual(metOf('W5'), [['warm ×', false]]);
    assert.deepEqual(metOf('W7'), [['layout shift', true]]);
    assert.deepEqual(standing('W1', { hand: lines.hand }), []);
  });
});
