import { SECTION_TAGS } from '../src/doctor/vocabulary.js';
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

/** Breadcrumb, title, every kind of section, footer: all from one feed. */
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
      {
        id: 'three',
        title: 'Harness, rope, anchor: a checklist',
        attachments: [
          { url: 'https://example.org/files/checklist.pdf', mime_type: 'application/pdf', size_in_bytes: 71_680 },
        ],
        _topic: { section: 'resource-list' },
      },
      {
        id: 'four',
        title: 'How to fall',
        image: 'demo/pictures/construction.svg',
        attachments: [{ url: 'demo/films/crossing.webm', mime_type: 'video/webm', duration_in_seconds: 8 }],
        _topic: { section: 'video-card' },
      },
      {
        id: 'five',
        title: 'Ropes, tried and tested: a morning in the yard',
        _topic: { section: 'event-list', start: '2031-04-21T08:00:00+02:00', venue: 'Yard of the fire brigade' },
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
    items: SECTION_TAGS.map((section) => ({
      id: section,
      title: longText.headline,
      url: 'https://example.org/letters',
      content_text: `${longText.summary}\n\n${longText.word}`,
      authors: [{ name: longText.word }],
      attachments: [
        { url: `https://example.org/files/${longText.word}.mp4`, mime_type: 'video/mp4', title: longText.word },
      ],
      _topic: {
        section,
        kicker: longText.word,
        author_title: longText.headline,
        start: '2031-09-24T09:00:00+02:00',
        end: '2031-10-02T23:30:00+02:00',
        venue: longText.word,
      },
    })),
  },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

export const NoImages: Story = { args: { ...page, ...shared.noImages.args } };

/** The page is the whole document: its title is the first heading. */
export const HeadingLevel: Story = { args: { ...page, 'heading-level': 1 } };

export const Arabic: Story = { ...shared.arabic };
export const Chinese: Story = { ...shared.chinese };
export const French: Story = { ...shared.french };
export const Russian: Story = { ...shared.russian };
export const Spanish: Story = { ...shared.spanish };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: page };
export const Dark: Story = { ...shared.dark, args: page };
export const Narrow: Story = { ...shared.narrow, args: page };
export const OldHost: Story = { ...shared.oldHost, args: page };
export const Institution: Story = { ...shared.institution, args: page };
export const InstitutionDark: Story = { ...shared.institutionDark, args: page };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: page };
export const ContrastDark: Story = { ...shared.contrastDark, args: page };

/** Parts of the sections are reached through the page. */
export const Styled: Story = {
  args: { ...page, ...shared.styled.args, '--topic-section-gap': '5em' },
  parameters: { ...shared.styled.parameters },
};

/** For search engines: one graph of all that the page shows. */
export const StructuredData: Story = { ...shared.jsonld, args: { ...page, ...shared.jsonld.args } };

/** For whoever builds the page: what is wrong, where, and what to paste, in the console and below the page. */
export const Debug: Story = {
  ...shared.debug,
  args: {
    debug: true,
    items: [
      { id: '1', title: 'Ladders', date_published: 'soon', url: 'https://example.org/ladders' },
      {
        id: '2',
        title: 'Scaffolds',
        date_published: '2026-10-01',
        image: 'demo/pictures/construction.svg',
        _topic: { kickr: 'Law' },
      },
    ],
  },
};
