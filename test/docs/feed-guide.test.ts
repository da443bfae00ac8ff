// What the guide for publishers shows, shown: each item by the element that it says, whole feeds as pages.
import { expect } from '@open-wc/testing';
import { define } from '../../src/define.js';
import { deep, flatText, publish, publishPicture, show, until, type Loading } from '../elements/support.js';
import { feedsIn } from './blocks.js';

define();

const examples = feedsIn(await (await fetch('/docs/feed-guide.md')).text());

/** Texts of an example that visitors read. Markup is read by another test. */
const HIDDEN =
  /^(id|url|external_url|avatar|image|srcset|mime_type|language|section|type|content_html|version|home_page_url|tags|alt)$/;

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return HIDDEN.test(key) || /^\d{4}-/.test(value) ? [] : value.split('\n\n');
  if (typeof value !== 'object' || value === null) return [];
  // Captions are in the player's menu, and a transcript is called as the file says.
  if ('mime_type' in value && value.mime_type === 'text/vtt') return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, Array.isArray(value) ? key : name));
}

/** An address of the feed, whose pictures are there. */
async function addressOf(feed: unknown): Promise<string> {
  const picture = await publishPicture();
  const text = JSON.stringify(feed).replace(/https:\/\/rivers\.example\/[^"\s]*\.jpg/g, picture.url);
  return (await publish(text)).url;
}

describe('the examples of the feed guide', () => {
  it('are many', () => expect(examples.length).to.be.greaterThan(9));

  for (const { heading, feed, item, type } of examples) {
    it(`${heading}: ${item ? `<${type}>` : '<topic-page>'}`, async () => {
      const url = await addressOf(feed);
      const element = await show<Loading>(
        item ? `<${type} feed="${url}"></${type}>` : `<topic-page feed="${url}"></topic-page>`,
      );
      const wanted = item ? textsIn(item) : textsIn(feed);
      expect(wanted.length).to.be.greaterThan(0);
      const missing = () => {
        const read = flatText(element);
        return wanted.filter((text) => !read.includes(text));
      };
      await until(() => !missing().length, `what is missing: ${missing().join(' | ')}`).catch((error: unknown) => {
        expect(missing(), String(error)).to.deep.equal([]);
      });
      expect(element.state).to.equal('ready');
      // A portrait has no size: it is drawn in a circle that has one.
      for (const image of deep(element, '[part~=image]')) {
        expect(image.hasAttribute('width') || type === 'quote-block').to.equal(true);
      }
    });
  }

  it('have markup that is kept', async () => {
    const areas = examples.find(({ type }) => type === 'area-of-work-grid')!;
    const url = await addressOf(areas.feed);
    const element = await show<Loading>(`<area-of-work-grid feed="${url}"></area-of-work-grid>`);
    await until(() => deep(element, 'li li').length === 3, 'the list in the text');
    expect(deep(element, 'a[href="https://rivers.example/labs"]')).to.have.length(1);
  });
});
