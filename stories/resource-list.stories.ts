import { html } from 'lit';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Sections/resource-list',
  component: 'resource-list',
};
export default meta;

const publications = { feed: feeds.english, section: 'resources' };

/** A page with a file, a file alone, a page alone, another language. */
export const FromFeed: Story = { args: publications };

/** A feed that knows nothing of this library: titles, dates, summaries. */
export const FromPlainFeed: Story = { args: { feed: feeds.plain, heading: 'Leaflets' } };

export const FromChildren: Story = {
  args: { heading: 'To print and to hang up' },
  parameters: says({
    content: () => html`
      <resource-item
        headline="Ten questions before you sign"
        href="https://example.org/files/ten-questions.pdf"
        kicker="Leaflet"
        format="PDF"
        size="184320"
        published="2026-09-01"
        summary="One sheet, folded twice, for bus stations and consulates."
        image="demo/pictures/cover-recruitment.svg"
        image-alt="Cover: a traveller with a suitcase before three stacks of coins."
      ></resource-item>
      <resource-item
        headline="Dix questions avant de signer"
        href="https://example.org/files/dix-questions.pdf"
        kicker="Leaflet"
        format="PDF"
        size="191488"
        hreflang="fr"
      ></resource-item>
      <resource-item headline="The poster for the canteen wall" kicker="Poster" format="SVG">
        Ask for it at the front desk, or <a href="https://example.org/order">order a roll of twenty</a>.
      </resource-item>
    `,
  }),
};

/** What visitors without JavaScript read is what the list shows: title, link, date and cover are found in it. */
export const FromMarkup: Story = {
  args: { heading: 'To print and to hang up' },
  parameters: says({
    content: () => html`
      <resource-item format="application/pdf" size="2097152">
        <h3><a href="https://example.org/files/letters.pdf">Letters from the packing hall</a></h3>
        <p><time datetime="2026-05-30">30 May 2026</time></p>
        <img
          src="demo/pictures/cover-fishing.svg"
          alt="Cover: a small trawler on high waves."
          width="900"
          height="1200"
        />
        <p>Forty letters that were never sent, with the permission of those who wrote them.</p>
      </resource-item>
      <resource-item>
        <a href="https://example.org/glossary">A glossary of permits</a>
        <p>What each stamp allows, and for how long.</p>
      </resource-item>
    `,
  }),
};

const data = [
  {
    id: 'wages',
    title: 'Wages on the water: a survey of coastal shipping',
    url: 'https://example.org/publications/wages',
    date_published: '2026-07-07',
    summary: 'What crews of eighteen ferries earn, how often they are paid late, and what they do about it.',
    attachments: [
      { url: 'https://example.org/publications/wages.pdf', mime_type: 'application/pdf', size_in_bytes: 1_765_000 },
    ],
    _topic: { kicker: 'Survey' },
  },
  {
    id: 'clauses',
    title: 'Model clauses',
    url: 'https://example.org/publications/clauses',
    _topic: { kicker: 'Web page' },
  },
];

export const FromItems: Story = { args: { heading: 'From the page’s own data', items: data } };

/** The same array, in the HTML of the page. */
export const FromJson: Story = {
  args: { heading: 'From the page’s own data' },
  parameters: says({ content: shared.embedded(data) }),
};

export const Limit: Story = { args: { ...publications, limit: 2 } };

/** No page about it: the title leads to the file, and says what sort of file that is. */
export const FileOnly: Story = {
  args: {
    items: [
      {
        id: '1',
        title: 'Checklist for the inspection of housing',
        date_published: '2026-03-12',
        attachments: [
          { url: 'https://example.org/files/checklist.pdf', mime_type: 'application/pdf', size_in_bytes: 96_256 },
        ],
      },
      {
        id: '2',
        title: 'Pay slips, explained line by line',
        summary: 'The table that our counsellors use.',
        attachments: [{ url: 'https://example.org/files/pay-slips.xlsx', size_in_bytes: 41_984 }],
      },
    ],
  },
};

/** A text in another language is marked as such, and the name of that language is said in the reader’s. */
export const OtherLanguages: Story = {
  args: {
    items: [
      ['ar', 'دليل العمال الموسميين'],
      ['es', 'Guía para temporeras y temporeros'],
      ['fr', 'Guide des travailleurs saisonniers'],
      ['ru', 'Памятка сезонному работнику'],
      ['zh', '季节工手册'],
    ].map(([language, title]) => ({
      id: language,
      title,
      language,
      url: `https://example.org/${language}/seasonal`,
      attachments: [{ url: `https://example.org/${language}/seasonal.pdf`, mime_type: 'application/pdf' }],
    })),
  },
};

/** A publication that is a page, and nothing to download. */
export const WithoutFiles: Story = {
  args: {
    items: [
      {
        id: '1',
        title: 'A dictionary of dock work',
        url: 'https://example.org/dictionary',
        summary: 'From “lasher” to “tally clerk”: two hundred words in six languages.',
      },
      { id: '2', title: 'In print only', date_published: '1998-05-04', summary: 'Ask in the reading room.' },
    ],
  },
};

/** What can be said of a file is said; what its publisher did not say is not guessed. */
export const Formats: Story = {
  args: {
    items: [
      {
        title: 'Report',
        file: { url: 'https://example.org/files/a', mime_type: 'application/pdf', size_in_bytes: 734_003_200 },
      },
      { title: 'Pocket guide', file: { url: 'https://example.org/files/b.epub', size_in_bytes: 999 } },
      {
        title: 'Form',
        file: {
          url: 'https://example.org/files/c',
          mime_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        },
      },
      {
        title: 'Tables',
        file: { url: 'demo/files/recruitment-costs.csv', mime_type: 'text/csv', size_in_bytes: 5632 },
      },
      {
        title: 'Something else',
        file: { url: 'https://example.org/files/e', mime_type: 'application/x-something-else' },
      },
    ].map(({ title, file }, index) => ({ id: String(index), title, attachments: [file] })),
  },
};

export const Loading: Story = { ...shared.loading };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
export const Empty: Story = { ...shared.empty };
export const EmptyWithContent: Story = { ...shared.emptyWithContent };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const NotAFeed: Story = { ...shared.notAFeed };
export const Recovers: Story = { ...shared.recovers, args: { section: 'resources' } };
export const Select: Story = { ...shared.select, args: { ...publications, ...shared.select.args } };

export const LongText: Story = {
  args: {
    items: [
      {
        id: '1',
        title: longText.headline,
        url: 'https://example.org/letters',
        summary: longText.summary,
        image: 'demo/pictures/cover-data.svg',
        attachments: [{ url: 'https://example.org/files/letters.pdf', mime_type: 'application/pdf', size_in_bytes: 1 }],
      },
      {
        id: '2',
        title: longText.word,
        summary: longText.word,
        image: 'demo/pictures/cover-fishing.svg',
        _topic: { kicker: longText.word },
      },
      { id: '3', title: 'Short', date_published: '2026-10-01' },
    ],
  },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

/** No title is normal: the abstract stands in, with the link. */
export const WithoutTitles: Story = {
  args: {
    items: [
      { id: '1', url: 'https://example.org/1', summary: 'Opening hours of all information desks, as a table.' },
      {
        id: '2',
        summary: 'The form for the refund of fees.',
        attachments: [
          { url: 'https://example.org/files/refund.pdf', mime_type: 'application/pdf', size_in_bytes: 51_200 },
        ],
      },
      {
        id: '3',
        url: 'https://example.org/3',
        content_text: 'A map of the harbour for new crews.',
        attachments: [{ url: 'https://example.org/files/map.pdf', mime_type: 'application/pdf' }],
      },
    ],
  },
};

/** A cover that cannot be had is as if there was none. */
export const MissingCover: Story = {
  args: { items: [{ ...data[0], id: 'gone', image: 'demo/pictures/gone.svg' }, data[1]] },
};
export const NoImages: Story = { args: { ...publications, ...shared.noImages.args } };

export const HeadingLevel: Story = { args: { ...publications, ...shared.headingLevel.args } };
export const OwnHeading: Story = { args: { ...publications, ...shared.ownHeading.args } };
export const WithoutHeading: Story = { args: { ...publications, ...shared.withoutHeading.args } };

export const Arabic: Story = { ...shared.arabic, args: { ...shared.arabic.args, section: 'resources' } };
export const French: Story = { ...shared.french, args: { ...shared.french.args, section: 'publications' } };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: publications };
export const Dark: Story = { ...shared.dark, args: publications };
export const Narrow: Story = { ...shared.narrow, args: publications };
export const OldHost: Story = { ...shared.oldHost, args: publications };
export const Institution: Story = { ...shared.institution, args: publications };
export const InstitutionDark: Story = { ...shared.institutionDark, args: publications };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: publications };
export const ContrastDark: Story = { ...shared.contrastDark, args: publications };
export const Styled: Story = {
  ...shared.styled,
  args: { ...publications, ...shared.styled.args, '--topic-cover-width': '9em', '--topic-cover-ratio': '1' },
};
