import { html } from 'lit';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Page/topic-hero',
  component: 'topic-hero',
};
export default meta;

const own = {
  headline: 'Work at sea',
  tagline: 'Rights that hold beyond the twelve-mile line',
  image: 'demo/pictures/fishing.svg',
  'image-alt': 'Two fishermen on the deck of a small trawler, off a coast with a lighthouse.',
  caption: 'Home before the tide turns.',
  credit: 'Illustration: Institute for Decent Work',
};

const introduction = () => html`
  <p>
    A ship has a flag, an owner, a charterer and a crew, and each of them may be at home under another law. For those
    who work on board, one question counts: who answers when the wages do not come?
  </p>
  <p>We collect the cases, and the <a href="https://example.org/sea/answers">answers that have worked</a>.</p>
`;

export const FromFeed: Story = { args: { feed: feeds.english } };

/** The title and nothing else: what a plain JSON Feed says about itself. */
export const FromPlainFeed: Story = { args: { feed: feeds.plain } };

export const FromAttributes: Story = { args: own, parameters: says({ content: introduction }) };

/** The page says where it stands; the element has a place for it. */
export const WithBreadcrumb: Story = {
  args: own,
  parameters: says({
    content: () => html`
      <nav slot="breadcrumb" aria-label="Breadcrumb">
        <a href="https://example.org/">Home</a> / <a href="https://example.org/topics">Topics</a> /
        <span aria-current="page">Work at sea</span>
      </nav>
      ${introduction()}
    `,
  }),
};

export const TitleOnly: Story = { args: { headline: own.headline } };

export const Loading: Story = { ...shared.loading };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
/** A feed of which there is nothing to say. */
export const Empty: Story = { args: { items: [] }, parameters: says({ expect: { state: 'empty' } }) };
export const EmptyWithContent: Story = { ...shared.emptyWithContent, args: { items: [] } };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const NotAFeed: Story = { ...shared.notAFeed };
export const Recovers: Story = { ...shared.recovers };

export const LongText: Story = {
  args: {
    ...own,
    headline: longText.headline,
    tagline: longText.summary,
    caption: longText.word,
    credit: longText.word,
  },
  parameters: says({ content: () => html`<p>${longText.summary}</p>` }),
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

export const WithoutTitle: Story = { args: { tagline: own.tagline }, parameters: says({ content: introduction }) };

const { headline, tagline } = own;
export const WithoutPicture: Story = { args: { headline, tagline }, parameters: says({ content: introduction }) };
export const NoImages: Story = { args: { feed: feeds.english, ...shared.noImages.args } };

/** On a page of its own, the title is the heading of the page. */
export const HeadingLevel: Story = { args: { ...own, 'heading-level': 1 } };

export const Arabic: Story = { ...shared.arabic };
export const French: Story = { ...shared.french };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: { feed: feeds.english } };
export const Dark: Story = { ...shared.dark, args: { feed: feeds.english } };
export const Narrow: Story = { ...shared.narrow, args: { feed: feeds.english } };
export const OldHost: Story = { ...shared.oldHost, args: { feed: feeds.english } };
export const Institution: Story = { ...shared.institution, args: { feed: feeds.english } };
export const InstitutionDark: Story = { ...shared.institutionDark, args: { feed: feeds.english } };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: { feed: feeds.english } };
export const ContrastDark: Story = { ...shared.contrastDark, args: { feed: feeds.english } };

export const Styled: Story = {
  args: {
    ...own,
    class: 'styled',
    '--topic-hero-size': '3em',
    '--topic-heading-weight': '400',
    '--topic-muted-color': 'light-dark(#960a55, #ff9ecb)',
  },
  parameters: says({
    content: introduction,
    css: '.styled::part(headline) { text-transform: uppercase; }',
  }),
};
