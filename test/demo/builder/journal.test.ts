import { expect, waitUntil } from '@open-wc/testing';
import { Journal } from '../../../demo/builder/journal.js';
import { closeAll, openHost } from '../../e2e/host.js';

const query = (text: string) => new URLSearchParams(text);

describe('journal', () => {
  afterEach(closeAll);

  async function make() {
    const { window } = await openHost('');
    const returned: string[] = [];
    const journal = new Journal(window, (back) => returned.push(back.toString()));
    journal.connect();
    // The length of a history ends at 50, which earlier tests may have used up.
    const { history } = window;
    const push = history.pushState.bind(history);
    let steps = 0;
    history.pushState = (...step) => {
      steps++;
      push(...step);
    };
    return { window, journal, returned, steps: () => steps };
  }

  it('makes one step of each change, and one of all that is typed into a field', async () => {
    const { window, journal, steps } = await make();
    journal.write(query('a=1'));
    for (const typed of ['b=N', 'b=Ne', 'b=New']) journal.write(query(typed), 'b');
    journal.write(query('c=1'), 'c');
    expect(window.location.search).to.equal('?c=1');
    expect(steps()).to.equal(3);
  });

  it('begins a step when a field has been left, and none when nothing has changed', async () => {
    const { journal, steps } = await make();
    journal.write(query('b=1'), 'b');
    journal.pause();
    journal.write(query('b=2'), 'b');
    journal.write(query('b=2'), 'b');
    journal.write(query('b=2'));
    expect(steps()).to.equal(2);
  });

  it('tells what the address says after Back', async () => {
    const { window, journal, returned } = await make();
    journal.write(query('a=1'));
    journal.write(query('a=2'), 'a');
    window.history.back();
    await waitUntil(() => returned.length > 0);
    expect(returned).to.deep.equal(['a=1']);
    expect(journal.query.get('a')).to.equal('1');
    journal.disconnect();
  });
});
