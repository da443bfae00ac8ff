import { html } from 'lit';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const meta: StoryMeta = {
  title: 'Items/resource-item',
  component: 'resource-item',
};
export default meta;

const own = {
  headline: 'Night shifts: what the body keeps count of',
  href: 'https://example.org/files/night-shifts.pdf',
  kicker: 'Study',
  published: '2026-02-17',
  format: 'PDF',
  size: 3_460_300,
  hreflang: 'en',
  summary: 'Six hundred nurses, porters and bakers kept a diary for one winter. This is what they have in common.',
  image: 'demo/pictures/cover-data.svg',
  'image-alt': 'Cover: columns of coloured dots rise and fall on a dark green ground.',
};

export const FromAttributes: Story = { args: own };

/** What visitors without JavaScript read: heading, link, date and cover are found in it. */
export const FromContent: Story = {
  args: { format: 'application/pdf' },
  parameters: says({
    content: () => html`
      <h3><a href="https://example.org/files/night-shifts.pdf">Night shifts: what the body keeps count of</a></h3>
      <p><time datetime="2026-02-17">17 February 2026</time></p>
      <img src="demo/pictures/cover-data.svg" alt="Cover: columns of coloured dots." width="900" height="1200" />
      <p>Six hundred diaries of one winter.</p>
    `,
  }),
};

/** The abstract may have links of its own. */
export const WithText: Story = {
  args: { headline: own.headline, href: own.href, format: own.format },
  parameters: says({
    content: () => html`<p>The questionnaire is <a href="https://example.org/diary">on a page of its own</a>.</p>`,
  }),
};

/** A publication that is said to be in Spanish, on a page in English. */
export const OtherLanguage: Story = {
  args: { ...own, lang: 'es', headline: 'Turnos de noche: la cuenta que lleva el cuerpo', summary: '', hreflang: 'es' },
};

export const WithoutFacts: Story = {
  args: { ...own, format: undefined, size: undefined, hreflang: undefined, published: undefined },
};
export const WithoutLink: Story = { args: { ...own, href: undefined } };
export const WithoutTitle: Story = { args: { ...own, headline: undefined, kicker: undefined } };
export const WithoutCover: Story = { args: { ...own, image: undefined } };

export const LongText: Story = { args: { ...own, ...shared.longItem } };
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

export const HeadingLevel: Story = { args: { ...own, ...shared.headingLevel.args } };
export const WrongAttributes: Story = { ...shared.wrongItem, args: { ...own, ...shared.wrongItem.args } };

export const Select: Story = { ...shared.select, args: { ...own, ...shared.select.args } };
export const Arabic: Story = {
  globals: shared.arabic.globals,
  args: {
    headline: 'نوبات الليل: ما يحصيه الجسد',
    href: 'https://example.org/files/night-shifts-ar.pdf',
    kicker: 'دراسة',
    published: '2026-02-17',
    format: 'PDF',
    size: own.size,
    summary: 'كتب ستمائة من الممرضين والحمالين والخبازين يومياتهم شتاء كاملا.',
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
