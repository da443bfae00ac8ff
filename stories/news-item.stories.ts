import { html } from 'lit';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const meta: StoryMeta = {
  title: 'Items/news-item',
  component: 'news-item',
};
export default meta;

const own = {
  headline: 'The registry of ships goes on line',
  href: 'https://example.org/news/registry',
  kicker: 'Announcement',
  published: '2026-10-30',
  summary: 'Who owns a vessel, who insures it, who pays its crew: three questions, one page, no fee.',
  image: 'demo/pictures/harbour.svg',
  'image-alt': 'Cranes wait for a loaded container ship.',
  caption: 'The registry counts four thousand ships.',
  credit: 'Illustration: Institute for Decent Work',
};

export const FromAttributes: Story = { args: own };

/** What visitors without JavaScript read: heading, link, date and picture are found in it. */
export const FromContent: Story = {
  parameters: says({
    content: () => html`
      <h3><a href="https://example.org/news/registry">The registry of ships goes on line</a></h3>
      <p><time datetime="2026-10-30">30 October 2026</time></p>
      <img src="demo/pictures/harbour.svg" alt="Cranes wait for a loaded container ship." width="1200" height="800" />
      <p>Who owns a vessel, who insures it, who pays its crew.</p>
    `,
  }),
};

/** The text may have links of its own. */
export const WithText: Story = {
  args: { headline: own.headline, href: own.href },
  parameters: says({
    content: () => html`<p>Read on <a href="https://example.org/more">in the report of the committee</a>.</p>`,
  }),
};

export const WithoutLink: Story = { args: { ...own, href: undefined } };
export const WithoutTitle: Story = { args: { ...own, headline: undefined, kicker: undefined } };
export const WithoutPicture: Story = { args: { ...own, image: undefined } };

export const LongText: Story = { args: { ...own, ...shared.longItem } };
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

export const HeadingLevel: Story = { args: { ...own, ...shared.headingLevel.args } };
export const WrongAttributes: Story = { ...shared.wrongItem, args: { ...own, ...shared.wrongItem.args } };

export const Select: Story = { ...shared.select, args: { ...own, ...shared.select.args } };
export const Arabic: Story = {
  globals: shared.arabic.globals,
  args: {
    headline: 'سجل السفن متاح على الإنترنت',
    href: 'https://example.org/ar/registry',
    kicker: 'إعلان',
    published: '2026-10-30',
    summary: 'من يملك السفينة، ومن يؤمّنها، ومن يدفع أجور طاقمها؟',
    image: own.image,
  },
};
export const Dark: Story = { ...shared.dark, args: own };
export const Narrow: Story = { ...shared.narrow, args: own };
export const OldHost: Story = { ...shared.oldHost, args: own };
export const Institution: Story = { ...shared.institution, args: own };
export const InstitutionDark: Story = { ...shared.institutionDark, args: own };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: own };
export const ContrastDark: Story = { ...shared.contrastDark, args: own };
