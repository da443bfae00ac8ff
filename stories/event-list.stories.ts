import { html } from 'lit';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { says, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

// What is to come lies in 2031, what is over in 2019: no story changes with the day on which it is seen.
const meta: StoryMeta = {
  title: 'Sections/event-list',
  component: 'event-list',
};
export default meta;

const events = { feed: feeds.english, section: 'events' };

/** Hours and days, one night, a place and none, to come and over. */
export const FromFeed: Story = { args: events };

/** Entries that say neither when nor where are cards like others. */
export const FromPlainFeed: Story = { args: { feed: feeds.plain, heading: 'Notices' } };

export const FromChildren: Story = {
  args: { heading: 'At the front desk' },
  parameters: says({
    content: () => html`
      <event-item
        headline="How to read a contract: an evening with a notary"
        href="https://example.org/events/contract"
        kicker="Workshop"
        start="2031-02-11T18:00+01:00"
        end="2031-02-11T20:00+01:00"
        venue="Small hall, second floor"
        summary="Bring yours. Interpreters for Bengali, Tagalog and Amharic are there from half past five."
      ></event-item>
      <event-item
        headline="Open day of the archive"
        kicker="Visit"
        start="2031-05-01"
        venue="Under the stairs"
        image="demo/pictures/documents.svg"
        image-alt="Two pairs of hands meet over a contract on a wooden table."
        credit="Illustration: Institute for Decent Work"
      >
        Boxes, letters and loan slips, and <a href="https://example.org/archive">those who sorted them</a>.
      </event-item>
      <event-item
        headline="Last year’s lecture"
        start="2019-11-07T19:00Z"
        summary="The recording is online."
      ></event-item>
    `,
  }),
};

/** What visitors without JavaScript read is what the list shows: title, link, start and end are found in it. */
export const FromMarkup: Story = {
  args: { heading: 'At the front desk' },
  parameters: says({
    content: () => html`
      <event-item venue="Fish market">
        <h3><a href="https://example.org/events/soup">Soup and signatures</a></h3>
        <p>
          <time datetime="2031-01-19T12:00+01:00">19 January 2031, noon</time> to
          <time datetime="2031-01-19T14:30+01:00">half past two</time>
        </p>
        <p>The petition for a night bus needs four hundred names.</p>
      </event-item>
      <event-item>
        <a href="https://example.org/events/radio">Questions on the radio</a>
        <p><time datetime="2031-01-22">22 January 2031</time></p>
      </event-item>
    `,
  }),
};

const data = [
  {
    id: 'rota',
    title: 'Who makes the rota?',
    url: 'https://example.org/events/rota',
    summary: 'Three hospitals show how they plan their shifts, and what happened when the wards were asked.',
    _topic: {
      kicker: 'Panel',
      start: '2031-09-04T17:00:00-03:00',
      end: '2031-09-04T18:30:00-03:00',
      venue: 'Nurses’ home, garden room',
    },
  },
  {
    id: 'course',
    title: 'Course for shop stewards',
    url: 'https://example.org/events/course',
    _topic: { kicker: 'Training', start: '2031-09-22', end: '2031-09-26', venue: 'Hill House' },
  },
];

export const FromItems: Story = { args: { heading: 'From the page’s own data', items: data } };

/** The same array, in the HTML of the page. */
export const FromJson: Story = {
  args: { heading: 'From the page’s own data' },
  parameters: says({ content: shared.embedded(data) }),
};

export const Limit: Story = { args: { ...events, limit: 2 } };

/** Events that differ in when they are, and in nothing else. */
const at = (...times: readonly { readonly start?: string; readonly end?: string; readonly venue?: string }[]) =>
  times.map((_topic, index) => ({
    id: String(index),
    title: `Meeting ${index + 1}`,
    url: `https://example.org/meetings/${index + 1}`,
    _topic,
  }));

/** What is over is marked, and no calendar is offered for it. */
export const Past: Story = {
  args: {
    items: at(
      { start: '2019-10-30T09:00:00+02:00', end: '2019-10-30T12:00:00+02:00', venue: 'Geography room' },
      { start: '2019-06-03', end: '2019-06-07', venue: 'Harbour school' },
      { start: '2019-02-28', venue: 'Harbour school' },
    ),
  },
};

/** Whole days, written without a time. */
export const DaysOnly: Story = {
  args: {
    items: at(
      { start: '2031-05-01', venue: 'Everywhere' },
      { start: '2031-06-10', end: '2031-06-12', venue: 'Harbour school' },
    ),
  },
};

/** What both ends have in common is said once. */
export const AcrossMonths: Story = {
  args: {
    items: at(
      { start: '2031-06-28', end: '2031-07-03', venue: 'Summer camp' },
      { start: '2031-12-29', end: '2032-01-04', venue: 'Winter camp' },
      { start: '2031-07-31T22:00:00Z', end: '2031-08-01T02:00:00Z', venue: 'Night watch' },
    ),
  },
};

/** Times are those of the place where the event is, and its zone is named. */
export const TimeZones: Story = {
  args: {
    items: at(
      { start: '2031-03-08T18:30:00+05:30', end: '2031-03-08T19:30:00+05:30', venue: 'Mumbai' },
      { start: '2031-03-08T09:00:00-03:30', end: '2031-03-08T10:00:00-03:30', venue: 'St. John’s' },
      { start: '2031-03-08T13:00:00Z', venue: 'Accra' },
      { start: '2031-03-08T13:00', venue: 'A place that did not say' },
    ),
  },
};

/** An event without a venue takes place online. */
export const Online: Story = { args: { items: at({ start: '2031-12-03T14:00:00+01:00' }, { start: '2031-12-04' }) } };

/** When is not known yet. */
export const WithoutStart: Story = {
  args: { items: at({ venue: 'The old cinema, as soon as its roof is mended' }, {}) },
};

export const WithPictures: Story = {
  args: {
    items: data.map((item, index) => ({
      ...item,
      image: ['demo/pictures/hospital.svg', 'demo/pictures/classroom.svg'][index],
    })),
  },
};

export const Loading: Story = { ...shared.loading };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
export const Empty: Story = { ...shared.empty };
export const EmptyWithContent: Story = { ...shared.emptyWithContent };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const NotAFeed: Story = { ...shared.notAFeed };
export const Recovers: Story = { ...shared.recovers, args: { section: 'events' } };
export const Select: Story = { ...shared.select, args: { ...events, limit: 2, ...shared.select.args } };

export const LongText: Story = {
  args: {
    items: [
      {
        id: '1',
        title: longText.headline,
        url: 'https://example.org/letters',
        summary: longText.summary,
        _topic: {
          kicker: longText.word,
          start: '2031-09-24T09:00:00+02:00',
          end: '2031-10-02T23:30:00+02:00',
          venue: longText.headline,
        },
      },
      { id: '2', title: longText.word, summary: longText.word, _topic: { start: '2019-09-24', venue: longText.word } },
      { id: '3', title: 'Short', _topic: { start: '2031-10-01' } },
    ],
  },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

/** No title is normal: the text stands in, with the link. */
export const WithoutTitles: Story = {
  args: {
    items: [
      {
        id: '1',
        url: 'https://example.org/1',
        summary: 'Consultation by telephone, in nine languages.',
        _topic: { start: '2031-04-02T17:00:00+02:00', end: '2031-04-02T21:00:00+02:00' },
      },
      { id: '2', content_text: 'The reading room is closed.', _topic: { start: '2031-12-24', venue: 'Main building' } },
      { id: '3', _topic: { kicker: 'Rehearsal of the choir', start: '2031-04-09T19:00:00+02:00', venue: 'Attic' } },
    ],
  },
};

export const NoImages: Story = { args: { ...WithPictures.args, ...shared.noImages.args } };
export const HeadingLevel: Story = { args: { ...events, ...shared.headingLevel.args } };
export const OwnHeading: Story = { args: { ...events, ...shared.ownHeading.args } };
export const WithoutHeading: Story = { args: { ...events, ...shared.withoutHeading.args } };

export const Arabic: Story = { ...shared.arabic, args: { ...shared.arabic.args, section: 'events' } };
export const French: Story = { ...shared.french, args: { ...shared.french.args, section: 'agenda' } };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: events };
export const Dark: Story = { ...shared.dark, args: events };
export const Narrow: Story = { ...shared.narrow, args: events };
export const OldHost: Story = { ...shared.oldHost, args: events };
export const Institution: Story = { ...shared.institution, args: events };
export const InstitutionDark: Story = { ...shared.institutionDark, args: events };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: events };
export const ContrastDark: Story = { ...shared.contrastDark, args: events };
export const Styled: Story = {
  args: { ...events, ...shared.styled.args },
  parameters: says({
    css: `
      .styled::part(date) { font-weight: 700; }
      .styled::part(status) { border-style: dotted; }
      .styled::part(button) { border-radius: 2em; }
    `,
  }),
};
