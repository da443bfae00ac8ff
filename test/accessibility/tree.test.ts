// What assistive technology gets: the tree that the browser itself computes, as text. `test/commands.ts` says how it is
// written. When a difference is meant, what the failure shows as actual is what belongs here.
import { expect } from '@open-wc/testing';
import { define } from '../../src/define.js';
import { accessibilityTree, engine } from '../commands.js';
import { PIXEL, feedOf, publish, put, show, showItems } from '../elements/support.js';

const REPORT = {
  id: 'report',
  url: 'https://example.org/report',
  title: 'Nobody should have to buy a job',
  summary: 'Fees still stand between many workers and their post.',
  date_published: '2026-10-29',
  image: PIXEL,
  _topic: { kicker: 'Statement', image: { alt: 'A contract and two hands', credit: 'Institute' } },
};
const NOTE = { id: 'note', title: 'Une note', language: 'fr', content_text: 'Sans lien, sans date.' };
const QUOTE = {
  id: 'quote',
  url: 'https://example.org/speech',
  content_text: 'A contract in a language you cannot read is not a contract.',
  authors: [{ name: 'Folasade Adeyemi', avatar: PIXEL }],
  _topic: { author_title: 'Head of Fair Recruitment' },
};

const of = async (body: unknown, tag: string, attributes = '', status = 200) => {
  const { url } = await publish(body, { status });
  return show(`<${tag} feed="${url}" ${attributes}></${tag}>`);
};

interface Case {
  readonly what: string;
  readonly element: () => Promise<Element>;
  readonly tree: string;
}

const CASES: readonly Case[] = [
  {
    what: 'whatever is there',
    element: async () =>
      put(`
        <main>
          <nav aria-label="You are here">
            <ol><li><a href="/">Home</a></li><li><a href="/here" aria-current="page">Here</a></li></ol>
          </nav>
          <p>One <b>run</b> of text, <em>with weight</em>.</p><p hidden>Hidden.</p><p aria-hidden="true">Silent.</p>
          <div aria-busy="true">In <span>a</span> box<div>of its own</div></div>
          <button aria-expanded="false" aria-describedby="more">More</button><i id="more">About it</i>
          <button aria-pressed="true" disabled aria-label="Play: A film">Play</button>
          <iframe title="A frame" srcdoc="<p>Not looked into</p>"></iframe>
        </main>`),
    tree: `
      main
        navigation "You are here"
          list
            listitem
              link "Home"
            listitem
              link "Here" [current=page]
        paragraph
          text: One run of text,
          emphasis: with weight
          text: .
        generic [busy]: In a box of its own
        button "More" [expanded=false] [description="About it"]
        text: About it
        button "Play: A film" [pressed=true] [disabled]: Play
        iframe "A frame"
    `,
  },
  {
    what: 'news-list',
    element: () => showItems('news-list', [REPORT, NOTE], 'heading="Latest news"'),
    tree: `
      region "Latest news"
        heading "Latest news" [level=2]
        list
          listitem
            article
              paragraph: Statement
              heading "Nobody should have to buy a job" [level=3]
                link "Nobody should have to buy a job"
              time: October 29, 2026
              paragraph: Fees still stand between many workers and their post.
              figure
                image "A contract and two hands"
                figcaption: Institute
          listitem
            article [lang=fr]
              heading "Une note" [level=3]
        status
    `,
  },
  {
    what: 'news-list in its own words',
    element: () =>
      show(`
        <news-list heading-level="3">
          <news-item headline="A headline" href="/a">Words of <a href="/b">the author</a>.</news-item>
        </news-list>`),
    tree: `
      region "News"
        list
          listitem
            article
              heading "A headline" [level=4]
                link "A headline"
              text: Words of
              link "the author"
              text: .
        status
    `,
  },
  {
    what: 'news-list while loading',
    element: async () => {
      const { url } = await publish(feedOf([REPORT]), { hold: true });
      return put(`<news-list feed="${url}" heading="Latest news"></news-list>`);
    },
    tree: `
      generic [busy]
        region "Latest news"
          heading "Latest news" [level=2]
          status
    `,
  },
  {
    what: 'news-list without news',
    element: () => of(feedOf([]), 'news-list'),
    tree: `
      region "News"
        status
          paragraph: There is nothing to show here yet.
    `,
  },
  {
    what: 'news-list that failed',
    element: () => of('', 'news-list', 'heading="Latest news"', 404),
    tree: `
      region "Latest news"
        heading "Latest news" [level=2]
        status
          paragraph: This content is not available at the moment.
        button "Try again"
    `,
  },
  {
    what: 'focus-card',
    element: () => showItems('focus-card', [REPORT], 'heading="Focus on"'),
    tree: `
      region "Focus on"
        heading "Focus on" [level=2]
        article
          paragraph: Statement
          heading "Nobody should have to buy a job" [level=3]
            link "Nobody should have to buy a job"
          time: October 29, 2026
          paragraph: Fees still stand between many workers and their post.
          figure
            image "A contract and two hands"
            figcaption: Institute
        status
    `,
  },
  {
    what: 'quote-block',
    element: () => showItems('quote-block', [QUOTE]),
    tree: `
      figure
        blockquote
          text: “
          paragraph: A contract in a language you cannot read is not a contract.
        figcaption
          figure
          link "Folasade Adeyemi"
          text: Head of Fair Recruitment
      status
    `,
  },
  {
    what: 'area-of-work-grid',
    element: () => showItems('area-of-work-grid', [REPORT, NOTE], 'heading="Areas of work"'),
    tree: `
      region "Areas of work"
        heading "Areas of work" [level=2]
        list
          listitem
            article
              paragraph: Statement
              heading "Nobody should have to buy a job" [level=3]
                link "Nobody should have to buy a job"
              time: October 29, 2026
              paragraph: Fees still stand between many workers and their post.
              figure
                image "A contract and two hands"
                figcaption: Institute
          listitem
            article [lang=fr]
              heading "Une note" [level=3]
              paragraph: Sans lien, sans date.
        status
    `,
  },
  {
    what: 'topic-hero',
    element: () =>
      show(`
        <topic-hero
          headline="Labour migration"
          tagline="Fair rules for everyone"
          image="${PIXEL}"
          image-alt="A harbour"
          caption="The morning shift begins."
          credit="Institute"
          heading-level="1"
        >
          <p>People have always moved to where there is work.</p>
        </topic-hero>`),
    tree: `
      heading "Labour migration" [level=1]
      paragraph: Fair rules for everyone
      paragraph: People have always moved to where there is work.
      figure
        image "A harbour"
        figcaption: The morning shift begins. Institute
      status
    `,
  },
];

/** Without the lines and the indentation that only the place in this file brings. */
function outdent(text: string): string {
  const lines = text.split('\n').slice(1, -1);
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

if (engine === 'chrome') {
  define();

  describe('accessibility tree', () => {
    for (const { what, element, tree } of CASES) {
      it(what, async () => {
        expect(await accessibilityTree(await element())).to.equal(outdent(tree));
      });
    }

    it('has what is far below the screen, in a list of a hundred and in the last section of a page', async () => {
      const items = Array.from({ length: 100 }, (_, i) => ({ ...REPORT, id: `${i}`, title: `Report no. ${i}` }));
      const list = await showItems('news-list', items);
      expect(await accessibilityTree(list)).to.contain('Report no. 99');
      list.remove();
      const sections = Array.from({ length: 11 }, (_, i) => ({
        id: `${i}`,
        type: 'news-list',
        heading: `Section ${i}`,
      }));
      const feed = feedOf(
        items.map((item, i) => ({ ...item, _topic: { section: `${i % sections.length}` } })),
        { title: 'Topic', _topic: { sections, footer: { copyright: '©' } } },
      );
      const tree = await accessibilityTree(await of(feed, 'topic-page', 'limit="4"'));
      expect(tree.match(/link "Report no\. \d+"/g)).to.have.length(44);
    });
  });
}
