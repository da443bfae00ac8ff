import { html } from 'lit';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Page/topic-footer',
  component: 'topic-footer',
};
export default meta;

const page = { feed: feeds.english };

const copyright = '© 2026 Friends of the Archive';

export const FromFeed: Story = { args: page };

/** The line as an attribute, the links between the tags. */
export const FromAttributesAndContent: Story = {
  args: { copyright },
  parameters: says({
    content: () => html`
      <a href="https://example.org/terms">Terms of use</a>
      <a href="mailto:archive@example.org">Write to us</a>
    `,
  }),
};

/** What visitors without JavaScript read. */
export const FromMarkup: Story = {
  args: { copyright },
  parameters: says({
    content: () => html`
      <ul>
        <li><a href="https://example.org/terms">Terms of use</a></li>
        <li><a href="tel:+4122000000">+41 22 000 00 00</a></li>
      </ul>
    `,
  }),
};

export const CopyrightOnly: Story = { args: { copyright } };
export const LinksOnly: Story = { parameters: says({ content: shared.links }) };

const data = [
  { id: '1', title: 'Terms of use', url: 'https://example.org/terms' },
  { id: '2', title: 'Privacy', url: 'https://example.org/privacy' },
];

export const FromItems: Story = { args: { items: data } };

/** The same array, in the HTML of the page. */
export const FromJson: Story = { parameters: says({ content: shared.embedded(data) }) };

/** Inside a `topic-feed` that has none, a footer says nothing; with a feed of its own, it is missed. */
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
  args: { copyright: longText.summary },
  parameters: says({
    content: () => html`
      <a href="https://example.org/word">${longText.word}</a>
      <a href="https://example.org/headline">${longText.headline}</a>
      <a href="https://example.org/short">Short</a>
    `,
  }),
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

/** Where there is nothing to read, there is nothing to follow. */
export const WithoutTitles: Story = {
  args: { items: [...data, { id: '3', url: 'https://example.org/3', summary: 'An entry without a title' }] },
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
  parameters: says({ css: '.styled::part(copyright) { font-weight: 700; }' }),
};
