import { html } from 'lit';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Sections/quote-block',
  component: 'quote-block',
};
export default meta;

const quotation = { feed: feeds.english, section: 'quote' };

const own = {
  quote: 'I counted the steps to the gate for three years. The day I got my passport back, I forgot to count.',
  author: 'Marisol Teague-Nakamura',
  'author-title': 'Domestic worker and organizer',
  href: 'https://example.org/interviews/teague-nakamura',
  image: 'demo/pictures/avatar-1.svg',
};

export const FromFeed: Story = { args: quotation };

export const FromAttributes: Story = { args: own };

/** Words with emphasis and links belong into the element. */
export const FromContent: Story = {
  args: { author: own.author, 'author-title': own['author-title'] },
  parameters: says({
    content: () => html`
      <p>We did not ask for a <em>favour</em>. We asked for the <a href="https://example.org/payslip">payslip</a>.</p>
    `,
  }),
};

const items = [
  {
    id: '1',
    content_text: 'A rule that nobody can explain at a bus stop is not finished yet.',
    authors: [{ name: 'Tomasz Achterberg', avatar: 'demo/pictures/avatar-2.svg' }],
    _topic: { author_title: 'Labour inspector' },
  },
  {
    id: '2',
    language: 'fr',
    content_text: 'On nous demandait nos papiers. Personne ne demandait notre métier.',
    authors: [{ name: 'Awa Delorme' }],
    _topic: { author_title: 'Électricienne' },
  },
];

export const FromItems: Story = { args: { heading: 'Voices', items } };

/** The same array, in the HTML of the page. */
export const FromJson: Story = {
  args: { heading: 'Voices' },
  parameters: says({ content: shared.embedded(items) }),
};

export const WithHeading: Story = { args: { ...own, heading: 'What workers say' } };
export const WithoutSpeaker: Story = { args: { quote: own.quote } };
export const WithoutPortrait: Story = { args: { ...own, image: undefined } };

/** Marks that the publisher put around the words are not doubled. */
export const WithMarks: Story = { args: { ...own, quote: `“${own.quote}”` } };

export const Loading: Story = { ...shared.loading };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
export const Empty: Story = { ...shared.empty };
export const EmptyWithContent: Story = { ...shared.emptyWithContent };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const Recovers: Story = { ...shared.recovers, args: { section: 'quote' } };
export const Select: Story = { ...shared.select, args: { ...quotation, ...shared.select.args } };

export const LongText: Story = {
  args: { ...own, quote: longText.summary, author: longText.word, 'author-title': longText.headline },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

export const NoImages: Story = { args: { ...own, ...shared.noImages.args } };
export const HeadingLevel: Story = { args: { ...own, heading: 'What workers say', ...shared.headingLevel.args } };

export const Arabic: Story = { ...shared.arabic, args: { ...shared.arabic.args, section: 'quote' } };
export const French: Story = { ...shared.french, args: { ...shared.french.args, section: 'citation' } };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: quotation };
export const Dark: Story = { ...shared.dark, args: own };
export const Narrow: Story = { ...shared.narrow, args: own };
export const OldHost: Story = { ...shared.oldHost, args: own };
export const Institution: Story = { ...shared.institution, args: own };
export const InstitutionDark: Story = { ...shared.institutionDark, args: own };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: own };
export const ContrastDark: Story = { ...shared.contrastDark, args: own };

export const Styled: Story = {
  args: {
    ...own,
    class: 'styled',
    '--topic-quote-font': 'Georgia, serif',
    '--topic-quote-size': '2em',
    '--topic-quote-padding': '1em',
    '--topic-accent-color': 'light-dark(#960a55, #ff9ecb)',
  },
  parameters: says({
    css: '.styled::part(item) { border-inline-start: 0.25em solid light-dark(#960a55, #ff9ecb); }',
  }),
};
