import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Page/topic-page',
  component: 'topic-page',
};
export default meta;

const page = { feed: feeds.english };

export const FromFeed: Story = { args: page };

/** A feed that knows nothing of this library: its title, and its items as news. */
export const FromPlainFeed: Story = { args: { feed: feeds.plain } };

/** Sections that no feed declares come from the items, in the order of their first appearance. */
export const FromItems: Story = {
  args: {
    items: [
      {
        id: 'quote',
        content_text: 'The ladder was always there. What we lacked was somebody to hold it.',
        authors: [{ name: 'Ines Oyelaran-Brandt' }],
        _topic: { section: 'quote-block', author_title: 'Roofer' },
      },
      {
        id: 'one',
        title: 'Scaffolds are inspected on Mondays',
        url: 'https://example.org/scaffolds',
        date_published: '2026-09-07',
        _topic: { section: 'news-list' },
      },
      {
        id: 'two',
        title: 'Safety at height',
        content_text: 'Most falls are short ones. Two metres are enough, and two metres are where nobody wears a belt.',
        _topic: { section: 'area-of-work-grid' },
      },
    ],
  },
};

export const Loading: Story = { ...shared.loading };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
/** No items, but a title: the page is its head. */
export const WithoutItems: Story = { args: { feed: feeds.empty } };
export const Empty: Story = { args: { items: [] }, parameters: says({ expect: { state: 'empty' } }) };
export const EmptyWithContent: Story = { ...shared.emptyWithContent, args: { items: [] } };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const NotAFeed: Story = { ...shared.notAFeed };
export const Recovers: Story = { ...shared.recovers };
/** Events of the sections are heard on the page. */
export const Select: Story = { ...shared.select, args: { ...page, ...shared.select.args } };

export const LongText: Story = {
  args: {
    items: ['news-list', 'focus-card', 'quote-block', 'area-of-work-grid'].map((section) => ({
      id: section,
      title: longText.headline,
      url: 'https://example.org/letters',
      content_text: `${longText.summary}\n\n${longText.word}`,
      authors: [{ name: longText.word }],
      _topic: { section, kicker: longText.word, author_title: longText.headline },
    })),
  },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

export const NoImages: Story = { args: { ...page, ...shared.noImages.args } };

/** The page is the whole document: its title is the first heading. */
export const HeadingLevel: Story = { args: { ...page, 'heading-level': 1 } };

export const Arabic: Story = { ...shared.arabic };
export const French: Story = { ...shared.french };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: page };
export const Dark: Story = { ...shared.dark, args: page };
export const Narrow: Story = { ...shared.narrow, args: page };
export const OldHost: Story = { ...shared.oldHost, args: page };

/** Parts of the sections are reached through the page. */
export const Styled: Story = {
  args: { ...page, ...shared.styled.args, '--topic-section-gap': '5em' },
  parameters: { ...shared.styled.parameters },
};
