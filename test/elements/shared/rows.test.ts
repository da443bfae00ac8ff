import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { html, LitElement } from 'lit';
import { FIRST, rows } from '../../../src/elements/shared/rows.js';

class RowsHost extends LitElement {
  static override properties = { keys: {}, mark: {} };
  declare keys: readonly string[];
  declare mark: string;

  protected override render() {
    return html`<ul>
      ${rows(
        this.keys,
        (key) => key,
        (key, index) => html`<li data-index=${index}>${key}${this.mark}</li>`,
      )}
    </ul>`;
  }
}
customElements.define('rows-host', RowsHost);

interface Entry {
  readonly id: string;
  readonly words: { readonly text: string };
}

/** Rows of data, which need not be looked at where `mark` and the data are as they were. */
class DataHost extends LitElement {
  static override properties = { entries: {}, mark: {} };
  declare entries: readonly Entry[];
  declare mark: string;
  written: string[] = [];

  protected override render() {
    const row = ({ id, words }: Entry) => {
      this.written.push(id);
      return html`<li>${words.text}${this.mark}</li>`;
    };
    return html`<ul>
      ${rows(this.entries, ({ id }) => id, row, [this.mark])}
    </ul>`;
  }
}
customElements.define('data-rows-host', DataHost);

/** Engines without `scheduler.yield` let everything else go first, and machines are busy. */
const PATIENCE = { timeout: 10_000 };

const items = ({ renderRoot }: RowsHost) => [...renderRoot.querySelectorAll('li')];
const words = (host: RowsHost) => items(host).map(({ textContent }) => textContent);
const expected = (keys: readonly string[], mark = '') => keys.map((key) => key + mark);
const numbered = (length: number) => Array.from({ length }, (_, i) => `row ${i}`);

async function put(keys: readonly string[]): Promise<RowsHost> {
  const host = document.createElement('rows-host') as RowsHost;
  Object.assign(host, { keys, mark: '' });
  document.body.append(host);
  await host.updateComplete;
  return host;
}

/** Says whether rows and list agree, without comparing long texts one by one. */
const agree = (host: RowsHost, keys = host.keys, mark = host.mark) =>
  words(host).join('\n') === expected(keys, mark).join('\n');

async function change(host: RowsHost, keys: readonly string[]): Promise<void> {
  host.keys = keys;
  await waitUntil(() => agree(host), `[${words(host)}] becomes [${keys}]`);
}

describe('rows', () => {
  afterEach(() => document.querySelectorAll('rows-host').forEach((host) => host.remove()));

  it('keep their nodes wherever they move', async () => {
    const lists = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 0 });
    await fc.assert(
      fc.asyncProperty(lists, lists, lists, async (...all) => {
        const host = await put(all[0]);
        for (const keys of all) {
          const before = new Map(host.keys.map((key, i) => [key, items(host)[i]]));
          await change(host, keys);
          const now = items(host);
          keys.forEach((key, i) => {
            if (before.has(key)) expect(now[i] === before.get(key), `${key} is the same`).to.equal(true);
            expect(now[i]!.dataset['index']).to.equal(String(i));
          });
        }
        host.remove();
      }),
      { numRuns: 40 },
    );
  });

  it('move no more than they have to, and are not touched where nothing changes', async () => {
    const host = await put([...'abcdef']);
    await change(host, [...'bacdef']);
    const list = host.renderRoot.querySelector('ul')!;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(list, { childList: true, subtree: true, characterData: true });
    const moved = async (keys: string) => {
      records.length = 0;
      await change(host, [...keys]);
      const nodes = [...records, ...observer.takeRecords()].flatMap(({ addedNodes }) => [...addedNodes]);
      return nodes.filter((node): node is Element => node instanceof Element).map(({ textContent }) => textContent);
    };
    expect(await moved('acdefb')).to.deep.equal(['b']);
    expect(await moved('bacdef')).to.deep.equal(['b']);
    expect(await moved('xbacdefy')).to.have.members(['x', 'y']);
    expect(await moved('xbacdefy')).to.deep.equal([]);
    expect(await moved('bef')).to.deep.equal([]);
  });

  it('leave nothing behind where they are taken away', async () => {
    const host = await put([...'abc']);
    const nodes = () => host.renderRoot.querySelector('ul')!.childNodes.length;
    await change(host, [...'cab']);
    const before = nodes();
    for (const key of 'defghij') await change(host, [key, 'a', 'b']);
    expect(nodes()).to.equal(before);
    await change(host, [...'x']);
    expect(nodes()).to.be.below(before);
  });

  it('of which there are many come in slices, without a gap', async () => {
    const keys = numbered(12 * FIRST);
    const host = await put(keys);
    expect(items(host).length).to.be.within(FIRST, keys.length - 1);
    const first = items(host)[0];
    await waitUntil(() => items(host).length === keys.length, 'all rows are there', PATIENCE);
    expect(agree(host)).to.equal(true);
    expect(items(host)[0] === first).to.equal(true);
  });

  it('that change while slices are under way are those of the new list', async () => {
    const host = await put(numbered(12 * FIRST));
    const other = ['first', ...numbered(12 * FIRST).reverse()];
    await change(host, other);
    host.mark = '!';
    await waitUntil(() => agree(host, other, '!'), 'all are marked');
    await change(host, ['last']);
  });

  it('are no longer added to a list that is gone', async () => {
    const host = await put(numbered(12 * FIRST));
    host.remove();
    const there = items(host).length;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(items(host).length).to.equal(there);
    document.body.append(host);
    host.requestUpdate();
    await waitUntil(() => agree(host), 'and go on where it comes back', PATIENCE);
  });

  it('are not looked at where they are arranged anew and say what they said', async () => {
    const entries = (...texts: readonly string[]) => texts.map((text) => ({ id: text.slice(0, 1), words: { text } }));
    const host = document.createElement('data-rows-host') as DataHost;
    const change = async (mark: string, ...texts: readonly string[]) => {
      host.written = [];
      Object.assign(host, { mark, entries: entries(...texts) });
      const now = () => [...host.renderRoot.querySelectorAll('li')].map(({ textContent }) => textContent);
      await waitUntil(() => now().join() === texts.map((text) => text + mark).join(), `[${now()}] becomes [${texts}]`);
      return [...new Set(host.written)].sort().join('');
    };
    document.body.append(host);
    expect(await change('', 'a1', 'b1', 'c1')).to.equal('abc');
    await change('', 'b1', 'a1', 'c1');
    expect(await change('', 'd1', 'b2', 'a1', 'c1')).to.equal('bd');
    expect(await change('', 'a1', 'b2', 'd1'), 'moved and taken away').to.equal('');
    expect(await change('!', 'd1', 'a1', 'b2'), 'something else has changed').to.equal('abd');
    host.remove();
  });
});
