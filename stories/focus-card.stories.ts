import { html } from 'lit';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const meta: StoryMeta = {
  title: 'Sections/focus-card',
  component: 'focus-card',
};
export default meta;

const one = { feed: feeds.english, section: 'focus' };
const several = { feed: feeds.english, section: 'spotlight' };

/** One card: picture and text side by side, where the element is wide enough. */
export const FromFeed: Story = { args: one };

export const Several: Story = { args: several };
export const SeveralSide: Story = { args: { ...several, limit: 3, layout: 'side' } };
export const OneStacked: Story = { args: { ...one, layout: 'stacked' } };

const own = {
  heading: 'Project in the spotlight',
  headline: 'A night school for crane drivers',
  href: 'https://example.org/projects/night-school',
  kicker: 'Training',
  published: '2026-08-03',
  summary:
    'Forty metres up, nobody sees where the driver comes from. On the ground, the licence did not count. Now it does.',
  image: 'demo/pictures/construction.svg',
  'image-alt': 'Workers in helmets on the steel frame of a rising building.',
  caption: 'The practical part takes place on a real site.',
  credit: 'Illustration: Institute for Decent Work',
};

export const FromAttributes: Story = { args: own };

/** Attributes for the headline, light DOM for the text, with its links. */
export const FromAttributesAndContent: Story = {
  args: { heading: own.heading, headline: own.headline, href: own.href },
  parameters: says({
    content: () => html`
      <p>
        Lessons begin at eight in the evening and are free for members of
        <a href="https://example.org/unions">the building workers’ union</a>.
      </p>
    `,
  }),
};

export const FromChildren: Story = {
  args: { heading: 'Projects' },
  parameters: says({
    content: () => html`
      <news-item headline=${own.headline} href=${own.href} kicker=${own.kicker} summary=${own.summary}></news-item>
      <news-item
        headline="Lunch with the labour inspector"
        kicker="Dialogue"
        image="demo/pictures/kitchen.svg"
        image-alt="A cook stirs a pot on a blue range."
      >
        Once a month, and nothing that is said there is written down.
      </news-item>
    `,
  }),
};

export const FromItems: Story = {
  args: {
    heading: own.heading,
    items: [{ id: '1', title: own.headline, url: own.href, image: own.image, summary: own.summary }],
  },
};

/** A card without summary has its whole text, with links and lists. */
export const RichText: Story = {
  args: {
    heading: own.heading,
    items: [
      {
        id: '1',
        title: own.headline,
        url: own.href,
        image: own.image,
        content_html:
          '<p>Forty metres up, <em>nobody</em> sees where the driver comes from. What counts now:</p><ul><li>the <strong>licence</strong> from home,</li><li>two nights at <a href="https://example.org/school">our school</a>.</li></ul>',
      },
    ],
  },
};
export const RichTextNarrow: Story = { ...RichText, ...shared.narrow };

export const Loading: Story = { ...shared.loading, args: { ...shared.loading.args, limit: 1 } };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
export const Empty: Story = { ...shared.empty };
export const EmptyWithContent: Story = { ...shared.emptyWithContent };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const Recovers: Story = { ...shared.recovers, args: { section: 'focus' } };
export const Select: Story = { ...shared.select, args: { ...one, ...shared.select.args } };

export const LongText: Story = { args: { ...own, ...shared.longItem } };
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

export const WithoutTitle: Story = { args: { ...own, headline: undefined, kicker: undefined } };
export const WithoutPicture: Story = { args: { ...own, image: undefined } };
export const NoImages: Story = { args: { ...several, ...shared.noImages.args } };

export const HeadingLevel: Story = { args: { ...one, ...shared.headingLevel.args } };
export const WithoutHeading: Story = { args: { ...one, ...shared.withoutHeading.args } };
export const WrongAttributes: Story = {
  args: { ...own, layout: 'diagonal', published: 'soon', href: 'javascript:alert(1)' },
  parameters: says({ expect: { warnings: ['href="javascript:alert(1)"', 'published="soon"', 'layout="diagonal"'] } }),
};

export const Arabic: Story = { ...shared.arabic, args: { ...shared.arabic.args, section: 'news', limit: 1 } };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: several };
export const Dark: Story = { ...shared.dark, args: several };
export const Narrow: Story = { ...shared.narrow, args: one };
export const OldHost: Story = { ...shared.oldHost, args: one };
export const Institution: Story = { ...shared.institution, args: several };
export const InstitutionDark: Story = { ...shared.institutionDark, args: several };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: several };
export const ContrastDark: Story = { ...shared.contrastDark, args: several };
export const Styled: Story = { ...shared.styled, args: { ...several, ...shared.styled.args } };
