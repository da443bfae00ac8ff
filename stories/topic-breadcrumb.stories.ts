import { html } from 'lit';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Page/topic-breadcrumb',
  component: 'topic-breadcrumb',
};
export default meta;

const page = { feed: feeds.english };

export const FromFeed: Story = { args: page };

/** Links, the page itself last. */
export const FromChildren: Story = {
  parameters: says({
    content: () => html`
      <a href="https://example.org/">Home</a>
      <a href="https://example.org/archive">Archive</a>
      <a href="https://example.org/archive/letters">Letters</a>
    `,
  }),
};

/** What visitors without JavaScript read; the page itself need not be a link. */
export const FromMarkup: Story = {
  parameters: says({
    content: () => html`
      <ol>
        <li><a href="https://example.org/">Home</a></li>
        <li><a href="https://example.org/archive">Archive</a></li>
        <li aria-current="page">Letters</li>
      </ol>
    `,
  }),
};

const data = [
  { id: '1', title: 'Home', url: 'https://example.org/' },
  { id: '2', title: 'Without an address' },
  { id: '3', title: 'Letters', url: 'https://example.org/archive/letters' },
];

export const FromItems: Story = { args: { items: data } };

/** The same array, in the HTML of the page. */
export const FromJson: Story = { parameters: says({ content: shared.embedded(data) }) };

export const OneEntry: Story = { args: { items: data.slice(0, 1) } };

/** Inside a `topic-feed` that has none, a breadcrumb says nothing; with a feed of its own, it is missed. */
export const Empty: Story = { args: { feed: feeds.plain }, parameters: says({ expect: { state: 'empty' } }) };
export const EmptyWithContent: Story = {
  ...Empty,
  parameters: says({ ...Empty.parameters, content: shared.links }),
};
export const Loading: Story = { ...shared.loading };
export const LoadingWithContent: Story = {
  ...shared.loading,
  parameters: says({ content: shared.links, expect: { state: 'loading' } }),
};
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = {
  ...shared.error,
  parameters: says({ ...shared.error.parameters, content: shared.links }),
};
export const Recovers: Story = { ...shared.recovers };
export const Select: Story = { ...shared.select, args: { ...page, ...shared.select.args } };

export const LongText: Story = {
  args: {
    items: [
      ...data,
      { id: '4', title: longText.word, url: 'https://example.org/word' },
      { id: '5', title: longText.headline, url: 'https://example.org/headline' },
    ],
  },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

/** Where there is nothing to read, there is nothing to follow. */
export const WithoutTitles: Story = {
  args: { items: [...data, { id: '4', url: 'https://example.org/4', summary: 'An entry without a title' }] },
};

export const Arabic: Story = { ...shared.arabic };
export const French: Story = { ...shared.french };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: page };
export const Dark: Story = { ...shared.dark, args: page };
export const Narrow: Story = { ...shared.narrow, args: page };
export const OldHost: Story = { ...shared.oldHost, args: page };
export const Institution: Story = { ...shared.institution, args: page };
export const InstitutionDark: Story = { ...shared.institutionDark, args: page };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: page };
export const ContrastDark: Story = { ...shared.contrastDark, args: page };

export const Styled: Story = {
  args: { ...page, ...shared.styled.args },
  parameters: says({ css: '.styled::part(link) { font-weight: 700; }' }),
};
