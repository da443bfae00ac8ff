import { expect } from '@open-wc/testing';
import { LitElement, css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Folding } from '../../../src/elements/shared/folding.js';
import { all, one, put, until } from '../support.js';

const LINE = 20;

/** Texts of so many lines each, by their ids. */
class FoldingHost extends LitElement {
  static override properties = { texts: { attribute: false } };

  static override styles = css`
    .fold {
      overflow: hidden;
      max-block-size: calc(var(--_lines, 9999) * 20px);
    }

    .fold.open {
      max-block-size: none;
    }

    .line {
      overflow: hidden;
      height: 20px;
    }
  `;

  readonly folding = new Folding(this);
  declare texts: Readonly<Record<string, number>>;
  waiting?: Promise<void>;

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.waiting;
    return super.getUpdateComplete();
  }

  protected override render() {
    return html`<ul class="columns">
      ${repeat(
        Object.entries(this.texts),
        ([id]) => id,
        ([id, lines]) =>
          html`<li id=${id}>
            <div class="fold ${this.folding.isOpen(id) ? 'open' : ''}">
              ${Array.from({ length: lines }, (_, i) => html`<div class="line"><a href="#${i}">${i}</a></div>`)}
            </div>
            <button hidden @click=${() => this.folding.toggle(id)}>${id}</button>
          </li>`,
      )}
    </ul>`;
  }
}
customElements.define('folding-host', FoldingHost);

async function host(texts: FoldingHost['texts'], lines?: number): Promise<FoldingHost> {
  const element = document.createElement('folding-host') as FoldingHost;
  element.texts = texts;
  element.folding.lines = lines;
  put<HTMLDivElement>('<div></div>').append(element);
  await element.updateComplete;
  await frames();
  return element;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Time for a ResizeObserver to look, for what it does a frame later, and for that to be seen. */
async function frames(): Promise<void> {
  for (let i = 0; i < 3; i++) await frame();
}

const buttons = (element: Element) => all(element, 'button:not([hidden])').map((button) => button.textContent);
const heights = (element: Element) => all(element, '.fold').map((fold) => fold.clientHeight / LINE);
const fold = (element: Element, id: string) => one(element, `#${id} .fold`)!;
const toggle = (element: Element, id: string) => one(element, `#${id} button`)!.click();

describe('folding', () => {
  it('cuts texts after so many lines, and has a button where something is cut off', async () => {
    const element = await host({ a: 1, b: 3, c: 4, d: 40 }, 3);
    expect(heights(element)).to.deep.equal([1, 3, 3, 3]);
    expect(buttons(element)).to.deep.equal(['c', 'd']);
    expect(all(element, '[data-long]')).to.deep.equal([fold(element, 'c'), fold(element, 'd')]);
  });

  it('cuts nothing where it is not told how many', async () => {
    const element = await host({ a: 1, d: 40 });
    expect(heights(element)).to.deep.equal([1, 40]);
    expect(buttons(element)).to.deep.equal([]);
  });

  it('follows the number of lines', async () => {
    const element = await host({ a: 4 }, 3);
    for (const [lines, height, shown] of [
      [2, 2, ['a']],
      [4, 4, []],
      [3, 3, ['a']],
    ] as const) {
      element.folding.lines = lines;
      element.requestUpdate();
      await element.updateComplete;
      await frames();
      expect([heights(element), buttons(element)]).to.deep.equal([[height], shown]);
    }
  });

  it('opens and closes one text, which keeps its button', async () => {
    const element = await host({ a: 9, b: 9 }, 3);
    toggle(element, 'b');
    await element.updateComplete;
    await frames();
    expect([heights(element), buttons(element)]).to.deep.equal([
      [3, 9],
      ['a', 'b'],
    ]);
    toggle(element, 'b');
    await element.updateComplete;
    expect(heights(element)).to.deep.equal([3, 3]);
  });

  it('remembers by its id which text is open', async () => {
    const element = await host({ a: 9, b: 9 }, 3);
    toggle(element, 'b');
    for (const [texts, expected] of [
      [{ b: 9, a: 9 }, [9, 3]],
      [{ a: 9 }, [3]],
      [{ a: 9, b: 12, c: 9 }, [3, 12, 3]],
    ] as const) {
      element.texts = texts;
      await element.updateComplete;
      expect(heights(element)).to.deep.equal(expected);
    }
  });

  it('looks again when a text or its width changes', async () => {
    const element = await host({ a: 3 }, 3);
    expect(buttons(element)).to.deep.equal([]);
    element.texts = { a: 5 };
    await element.updateComplete;
    await until(() => buttons(element).length, 'the button');
    element.texts = { a: 2 };
    await element.updateComplete;
    await until(() => !buttons(element).length, 'no button');
  });

  it('goes on in another place, and not where the element is gone', async () => {
    const element = await host({ a: 3 }, 3);
    const parent = element.parentElement!;
    element.remove();
    element.texts = { a: 9 };
    await element.updateComplete;
    parent.append(element);
    await until(() => buttons(element).length, 'the button');
  });

  it('brings what was pressed into sight, at once and once', async () => {
    const element = await host({ a: 9 }, 3);
    const button = one(element, '#a button')!;
    let scrolled = 0;
    button.scrollIntoView = () => void scrolled++;
    button.focus();
    button.click();
    // The element may be waiting for its feed; what is pressed is answered before.
    element.waiting = new Promise(() => {});
    await frames();
    expect(scrolled).to.equal(1);
    element.requestUpdate();
    await frames();
    expect(scrolled).to.equal(1);
  });

  describe('the focus', () => {
    const link = (element: Element, line: number) => one(element, `a[href="#${line}"]`)!;

    for (const line of [3, 8]) {
      it(`that comes to line ${line + 1} of 9, where three are shown, opens the text`, async () => {
        const element = await host({ a: 9 }, 3);
        link(element, line).focus();
        await element.updateComplete;
        expect(heights(element)).to.deep.equal([9]);
        expect(element.shadowRoot!.activeElement).to.equal(link(element, line));
        expect(fold(element, 'a').scrollTop).to.equal(0);
      });
    }

    it('that comes to a line that is shown opens nothing, nor moves what is about to be pressed', async () => {
      const element = await host({ a: 9 }, 3);
      for (const line of [0, 2]) {
        link(element, line).focus();
        await element.updateComplete;
        expect(heights(element)).to.deep.equal([3]);
      }
    });

    it('that is in an open text leaves it open', async () => {
      const element = await host({ a: 9 }, 3);
      toggle(element, 'a');
      await element.updateComplete;
      await frames();
      link(element, 8).focus();
      await element.updateComplete;
      expect(heights(element)).to.deep.equal([9]);
    });
  });
});
