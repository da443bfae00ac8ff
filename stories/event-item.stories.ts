import { html } from 'lit';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const meta: StoryMeta = {
  title: 'Items/event-item',
  component: 'event-item',
};
export default meta;

const own = {
  headline: 'The long table: supper with those who arrived this year',
  href: 'https://example.org/events/long-table',
  kicker: 'Gathering',
  start: '2031-10-18T18:00:00+02:00',
  end: '2031-10-18T22:00:00+02:00',
  venue: 'Rope walk, gate 4',
  summary: 'Eighty metres of table, one dish from each of you, and no speeches before the dessert.',
  image: 'demo/pictures/kitchen.svg',
  'image-alt': 'A cook in a white hat stirs a pot on a blue kitchen range.',
  caption: 'Last year there were forty-one dishes.',
  credit: 'Illustration: Institute for Decent Work',
};

export const FromAttributes: Story = { args: own };

/** What visitors without JavaScript read: heading, link, start, end and picture are found in it. */
export const FromContent: Story = {
  args: { venue: own.venue },
  parameters: says({
    content: () => html`
      <h3><a href="https://example.org/events/long-table">The long table</a></h3>
      <p>
        <time datetime="2031-10-18T18:00+02:00">18 October 2031, 6 p.m.</time> –
        <time datetime="2031-10-18T22:00+02:00">10 p.m.</time>
      </p>
      <img src="demo/pictures/kitchen.svg" alt="A cook stirs a pot on a blue range." width="1200" height="800" />
      <p>Eighty metres of table, and no speeches.</p>
    `,
  }),
};

/** The text may have links of its own. */
export const WithText: Story = {
  args: { headline: own.headline, start: own.start },
  parameters: says({
    content: () => html`<p>Say <a href="https://example.org/events/long-table/dishes">what you will bring</a>.</p>`,
  }),
};

export const Past: Story = { args: { ...own, start: '2019-10-19T18:00:00+02:00', end: '2019-10-19T22:00:00+02:00' } };
export const WholeDay: Story = { args: { ...own, start: '2031-10-18', end: undefined } };
export const SeveralDays: Story = { args: { ...own, start: '2031-10-31', end: '2031-11-02' } };
export const Online: Story = { args: { ...own, venue: undefined } };
export const WithoutStart: Story = { args: { ...own, start: undefined, end: undefined } };
export const WithoutLink: Story = { args: { ...own, href: undefined } };
export const WithoutTitle: Story = { args: { ...own, headline: undefined, kicker: undefined } };
export const WithoutPicture: Story = { args: { ...own, image: undefined } };

export const LongText: Story = { args: { ...own, ...shared.longItem, venue: shared.longText.word } };
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

export const HeadingLevel: Story = { args: { ...own, ...shared.headingLevel.args } };
export const WrongAttributes: Story = {
  args: { ...own, href: 'javascript:alert(1)', start: 'soon', end: 'later', 'heading-level': 9.5 },
  parameters: says({
    expect: { warnings: ['start="soon"', 'end="later"', 'href="javascript:alert(1)"', 'heading-level="9.5"'] },
  }),
};

export const Select: Story = { ...shared.select, args: { ...own, ...shared.select.args } };
export const Arabic: Story = {
  globals: shared.arabic.globals,
  args: {
    headline: 'المائدة الطويلة: عشاء مع من وصلوا هذا العام',
    href: 'https://example.org/ar/long-table',
    kicker: 'لقاء',
    start: own.start,
    end: own.end,
    venue: 'مصنع الحبال، البوابة الرابعة',
    summary: 'ثمانون مترا من الموائد، وطبق من كل ضيف، ولا خطب قبل الحلوى.',
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
