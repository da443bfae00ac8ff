import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { define } from '../../../src/define.js';
import { unhandled } from '../../context/hosts.js';
import { feedOf, one, publish, put, said, until, type Showing } from '../support.js';

define();

const rich = '<p>One <strong>two</strong></p>';
const feed = feedOf([{ id: '1', title: 'One', url: '/1', content_html: rich, _topic: { section: 'areas' } }], {
  title: 'Topic',
  _topic: { sections: [{ id: 'areas', type: 'area-of-work-grid' }] },
});

function otherDocument(): Document {
  const frame = put<HTMLIFrameElement>('<iframe title="Elsewhere"></iframe>');
  return frame.contentDocument!;
}

const markerOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element).listStyleType;
const dressed = (element: Element) => {
  const list = one(element, '[part~=list]');
  return Boolean(list && markerOf(list) === 'none');
};

describe('style sheets', () => {
  beforeEach(() => {
    unhandled.length = 0;
  });

  afterEach(() => expect(unhandled).to.deep.equal([]));

  it('go along into another document, and back', async () => {
    const source = await publish(feed);
    const element = put<Showing>(`<news-list feed="${source.url}"></news-list>`);
    await element.updateComplete;
    expect(dressed(element)).to.equal(true);
    const other = otherDocument();
    other.body.append(element);
    await element.updateComplete;
    await until(() => dressed(element), 'it has its styles there');
    document.body.append(element);
    expect(dressed(element)).to.equal(true);
    element.remove();
  });

  it('are there for what is first rendered in another document', async () => {
    const source = await publish(feed, { hold: true });
    const element = put<Showing>(`<topic-page feed="${source.url}"></topic-page>`);
    const other = otherDocument();
    other.body.append(element);
    await source.set(feed);
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    const grid = one(element, 'area-of-work-grid')!;
    await until(() => dressed(grid), 'its sections have their styles');
    expect(one(grid, 'strong')!.textContent).to.equal('two');
  });

  it('are shared by the elements of a document', async () => {
    const other = otherDocument();
    const items = ['One', 'Two'].map((title) =>
      put<HTMLElement & { updateComplete: Promise<unknown> }>(`<news-item headline="${title}"></news-item>`),
    );
    await Promise.all(items.map((item) => item.updateComplete));
    other.body.append(...items);
    const sheetsOf = (item: Element) => item.shadowRoot!.adoptedStyleSheets;
    await until(() => items.every((item) => sheetsOf(item).length > 0), 'they have their styles');
    expect(sheetsOf(items[0]!)).to.deep.equal(sheetsOf(items[1]!));
    expect(sheetsOf(items[0]!)[0]).not.to.equal(undefined);
  });

  it('are not missed in a document without a window', async () => {
    const source = await publish(feed);
    const element = put<Showing>(`<area-of-work-grid feed="${source.url}"></area-of-work-grid>`);
    await element.updateComplete;
    const inert = document.implementation.createHTMLDocument('Inert');
    inert.body.append(element);
    // By then, what would give it copies has been called.
    await import('../../../src/elements/shared/foreign-sheets.js');
    await element.updateComplete;
    document.body.append(element);
    await element.updateComplete;
    expect(dressed(element)).to.equal(true);
    expect(said).to.deep.equal([]);
    element.remove();
  });
});
