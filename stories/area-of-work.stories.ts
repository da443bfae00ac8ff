import { html } from 'lit';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const meta: StoryMeta = {
  title: 'Items/area-of-work',
  component: 'area-of-work',
};
export default meta;

const own = {
  headline: 'Working time',
  href: 'https://example.org/areas/working-time',
  kicker: 'Field of work',
  published: '2026-04-12',
  summary: 'Hours that nobody writes down are hours that nobody pays. We begin with the clock on the wall.',
  image: 'demo/pictures/station.svg',
  'image-alt': 'Travellers in a railway hall beneath a great arched window.',
  caption: 'The last train leaves at ten.',
  credit: 'Illustration: Institute for Decent Work',
};

export const FromAttributes: Story = { args: own };

/** What visitors without JavaScript read: heading, link, date and picture are found in it. */
export const FromContent: Story = {
  parameters: says({
    content: () => html`
      <h3><a href="https://example.org/areas/working-time">Working time</a></h3>
      <img
        src="demo/pictures/station.svg"
        alt="Travellers in a railway hall beneath a great arched window."
        width="1200"
        height="800"
      />
      <p>Hours that nobody writes down are hours that nobody pays.</p>
      <p>We begin with the clock on the wall.</p>
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
    headline: 'وقت العمل',
    href: 'https://example.org/ar/working-time',
    summary: 'الساعات التي لا يسجلها أحد لا يدفع أجرها أحد.',
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
