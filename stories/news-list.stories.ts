import { html } from 'lit';
import * as shared from './support/shared.js';
import { feeds } from './support/feed-host.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Sections/news-list',
  component: 'news-list',
};
export default meta;

const news = { feed: feeds.english, section: 'news' };

export const FromFeed: Story = { args: news };

/** Neither sections nor pictures: a feed that knows nothing of this library. */
export const FromPlainFeed: Story = { args: { feed: feeds.plain, heading: 'Notices' } };

export const FromChildren: Story = {
  args: { heading: 'From the branches' },
  parameters: says({
    content: () => html`
      <news-item
        headline="A clinic that opens when the night shift ends"
        href="https://example.org/news/clinic"
        kicker="Report"
        published="2026-11-02"
        summary="In the port quarter, two doctors and a nurse see patients from five in the morning. Nobody asks for papers."
        image="demo/pictures/hospital.svg"
        image-alt="A nurse pushes a patient in a wheelchair along a bright corridor."
        credit="Illustration: Institute for Decent Work"
      ></news-item>
      <news-item headline="Wage claims, filed by telephone" href="https://example.org/news/claims" kicker="Service">
        A recorded statement is enough to begin with. The form comes later,
        <a href="https://example.org/languages">in the language of the caller</a>.
      </news-item>
      <news-item headline="No address, so no link" published="2026-10-08"></news-item>
    `,
  }),
};

/** What visitors without JavaScript read is what the list shows: heading, link, date and picture are found in it. */
export const FromMarkup: Story = {
  args: { heading: 'From the branches' },
  parameters: says({
    content: () => html`
      <news-item>
        <h3><a href="https://example.org/news/ferry">The ferry that carries payslips</a></h3>
        <p><time datetime="2026-09-30">30 September 2026</time></p>
        <img
          src="demo/pictures/fishing.svg"
          alt="Two fishermen on the deck of a small trawler."
          width="1200"
          height="800"
        />
        <p>Crews on the outer islands get their accounts on paper again, every Friday.</p>
      </news-item>
      <news-item>
        <a href="https://example.org/news/tailors">Tailors found a cooperative</a>
        <p>Eleven machines, one rented hall, and a rota that everybody signed.</p>
      </news-item>
    `,
  }),
};

const data = [
  {
    id: 'bus',
    title: 'Company buses must now have a timetable',
    url: 'https://example.org/news/buses',
    date_published: '2026-10-21',
    summary: 'Workers who live on site gain the right to leave it, at hours that are written down.',
    _topic: { kicker: 'Law' },
  },
  {
    id: 'kitchen',
    title: 'Six recipes against homesickness',
    url: 'https://example.org/news/recipes',
    date_published: '2026-10-16',
    image: 'demo/pictures/kitchen.svg',
    _topic: { kicker: 'Together', image: { alt: 'A cook stirs a pot on a blue range.', width: 1200, height: 800 } },
  },
];

export const FromItems: Story = { args: { heading: 'From the page’s own data', items: data } };

/** The same array, in the HTML of the page. */
export const FromJson: Story = {
  args: { heading: 'From the page’s own data' },
  parameters: says({ content: shared.embedded(data) }),
};

export const Limit: Story = { args: { ...news, limit: 2 } };

export const Tag: Story = { args: { feed: feeds.english, tag: 'recruitment', heading: 'Recruitment' } };

export const Loading: Story = { ...shared.loading };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
export const Empty: Story = { ...shared.empty };
export const EmptyWithContent: Story = { ...shared.emptyWithContent };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const NotAFeed: Story = { ...shared.notAFeed };
export const Recovers: Story = { ...shared.recovers, args: { section: 'news' } };
export const Select: Story = { ...shared.select, args: { ...news, ...shared.select.args } };

/** For whoever builds the page: what is wrong, where, and what to paste, in the console and below the list. */
export const Debug: Story = {
  ...shared.debug,
  args: {
    heading: 'From the page’s own data',
    debug: true,
    items: [
      { ...data[0], date_published: 'soon' },
      { ...data[1], _topic: { kickr: 'Together', image: { width: 1200 } } },
    ],
  },
};

/** For search engines: what is shown, in the vocabulary of schema.org. */
export const StructuredData: Story = { ...shared.jsonld, args: { ...news, ...shared.jsonld.args } };

export const LongText: Story = {
  args: {
    items: [
      { id: '1', title: longText.headline, url: 'https://example.org/letters', summary: longText.summary },
      { id: '2', title: longText.word, summary: longText.word, _topic: { kicker: longText.word } },
      { id: '3', title: 'Short', date_published: '2026-10-01' },
    ],
  },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

/** No title is normal: the summary stands in, with the link. */
export const WithoutTitles: Story = {
  args: {
    items: [
      {
        id: '1',
        url: 'https://example.org/1',
        summary: 'The information desk at the eastern station has moved upstairs.',
      },
      {
        id: '2',
        date_published: '2026-10-11',
        content_text: 'Interpreters for three more languages joined this week.',
      },
      { id: '3', url: 'https://example.org/3', summary: 'Forms for the refund of fees are out of print, and online.' },
    ],
  },
};

export const WithoutPictures: Story = {
  args: { heading: 'From the page’s own data', items: data.map(({ image: _image, ...item }) => item) },
};
/** A picture that cannot be had is as if there was none. */
export const MissingPicture: Story = {
  args: { items: [{ ...data[1], id: 'gone', image: 'demo/pictures/gone.svg' }, data[0]] },
};
export const NoImages: Story = { args: { ...news, ...shared.noImages.args } };

/** Names of a feed are text, whatever they contain. */
export const MarkupInText: Story = {
  args: {
    items: [
      {
        id: '1',
        title: 'Fees &amp; deposits: <b>who</b> pays?',
        url: 'javascript:alert(1)',
        summary: '<img src=x onerror=alert(1)>A headline whose address is a script has no link.',
      },
    ],
  },
};

export const HeadingLevel: Story = { args: { ...news, ...shared.headingLevel.args } };
export const OwnHeading: Story = { args: { ...news, ...shared.ownHeading.args } };
export const WithoutHeading: Story = { args: { ...news, ...shared.withoutHeading.args } };
export const WrongAttributes: Story = {
  args: { ...news, 'heading-level': 'x', limit: 'many', timeout: -1 },
  parameters: says({ expect: { warnings: ['timeout="-1"', 'heading-level="x"', 'limit="many"'] } }),
};

export const Arabic: Story = { ...shared.arabic, args: { ...shared.arabic.args, section: 'news' } };
export const French: Story = { ...shared.french, args: { ...shared.french.args, section: 'actualites' } };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: news };
export const ArabicError: Story = { ...shared.error, globals: shared.arabic.globals };
export const Dark: Story = { ...shared.dark, args: news };
export const DarkLoading: Story = { ...shared.dark, ...shared.loading };
export const Narrow: Story = { ...shared.narrow, args: news };
export const OldHost: Story = { ...shared.oldHost, args: news };
export const Institution: Story = { ...shared.institution, args: news };
export const InstitutionDark: Story = { ...shared.institutionDark, args: news };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: news };
export const ContrastDark: Story = { ...shared.contrastDark, args: news };
export const Styled: Story = { ...shared.styled, args: { ...news, ...shared.styled.args } };
