import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { feeds } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { part, says, shown, type Story, type StoryMeta } from './support/story.js';

const { longText } = shared;

const meta: StoryMeta = {
  title: 'Sections/video-card',
  component: 'video-card',
};
export default meta;

const films = { feed: feeds.english, section: 'watch' };

/** A file with captions and transcript, and a film on YouTube. */
export const FromFeed: Story = { args: films };

/** Entries without a film are cards like others. */
export const FromPlainFeed: Story = { args: { feed: feeds.plain, limit: 2, heading: 'Notices' } };

/** A file with captions and transcript. */
const own = {
  src: 'demo/films/crossing.webm',
  headline: 'Five minutes to the other side',
  kicker: 'Short film',
  summary: 'Who takes the first ferry, and why nobody talks before the middle of the harbour.',
  poster: 'demo/pictures/poster-crossing.svg',
  'poster-alt': 'A small ferry with three passengers crosses a harbour at sunrise.',
  duration: 8,
  captions: 'demo/films/crossing.en.vtt',
  transcript: 'demo/crossing-transcript.html',
};

export const FromAttributes: Story = { args: own };

/** The addresses of films there are none of: pressing the button shows the provider’s message, not a film. */
const elsewhere = { youTube: 'https://www.youtube.com/watch?v=EXAMPLE-001', vimeo: 'https://vimeo.com/000000000' };

const { src: _src, captions: _captions, transcript: _transcript, ...about } = own;

/** Visitors read whom they will be dealing with before they play the film. */
export const YouTube: Story = { args: { ...about, src: elsewhere.youTube, duration: 754 } };
export const Vimeo: Story = { args: { ...about, src: elsewhere.vimeo, duration: 4210 } };

const data = [
  {
    id: 'gate',
    title: 'The gate, six in the morning',
    date_published: '2026-08-19',
    summary: 'One camera, one hour, four hundred faces.',
    image: 'demo/pictures/harvest.svg',
    attachments: [{ url: 'demo/films/crossing.mp4', mime_type: 'video/mp4', duration_in_seconds: 3605 }],
    _topic: { kicker: 'Observation', image: { alt: 'Workers in straw hats in a field under a pale sun.' } },
  },
  { id: 'voices', title: 'Voices of the night shift', url: elsewhere.vimeo },
];

export const FromItems: Story = { args: { heading: 'From the page’s own data', items: data } };

/** The same array, in the HTML of the page. */
export const FromJson: Story = {
  args: { heading: 'From the page’s own data' },
  parameters: says({ content: shared.embedded(data) }),
};

export const Limit: Story = { args: { ...films, limit: 1 } };

/** A grid of films, as many in a row as fit. */
export const Several: Story = {
  args: {
    heading: 'All films',
    items: ['harbour', 'station', 'textile', 'hospital', 'construction'].map((picture, index) => ({
      id: picture,
      title: ['The quay', 'Platform 1', 'The needle', 'Round at four', 'Up there'][index],
      url: elsewhere.youTube,
      image: `demo/pictures/${picture}.svg`,
      attachments: [{ url: elsewhere.youTube, duration_in_seconds: 61 + index * 47 }],
    })),
  },
};

/** The button is all that there is to see. */
export const WithoutPoster: Story = { args: { ...own, poster: undefined } };

/** A poster at the provider would tell it of everybody who only sees the page. */
export const PosterOfProvider: Story = {
  args: { ...own, src: elsewhere.youTube, poster: 'https://i.ytimg.com/vi/EXAMPLE-001/hqdefault.jpg' },
  parameters: says({ expect: { warnings: ['poster="https://i.ytimg.com/vi/EXAMPLE-001/hqdefault.jpg"'] } }),
};

/** The player takes the place of the poster, and the focus; captions are those of the page’s language. */
export const Played: Story = {
  args: { ...own, 'topic-play': fn().mockName('topic-play') },
  async play(context) {
    const element = await shown(context);
    await userEvent.click(part(element, 'play'));
    await waitFor(() => expect(element.shadowRoot?.activeElement?.localName).toBe('video'));
    const player = element.shadowRoot?.activeElement;
    await expect(player).toHaveAccessibleName(own.headline);
    await expect(player?.querySelector('track')).toHaveAttribute('kind', 'captions');
    await expect(context.args['topic-play']).toHaveBeenCalledOnce();
  },
};

/** A page that prevents `topic-play` shows the film in its own way, or asks for consent first. */
export const PlayPrevented: Story = {
  args: { ...own, 'topic-play': fn((event: Event) => event.preventDefault()).mockName('topic-play') },
  async play(context) {
    const element = await shown(context);
    await userEvent.click(part(element, 'play'));
    await expect(context.args['topic-play']).toHaveBeenCalledOnce();
    await expect(part(element, 'play')).toBeVisible();
  },
};

/** The poster comes back, with a word and a link. */
export const Unplayable: Story = {
  args: { ...own, src: 'demo/films/gone.mp4' },
  async play(context) {
    const element = await shown(context);
    await userEvent.click(part(element, 'play'));
    await waitFor(() => part(element, 'message'));
    await expect(part(element, 'play')).toBeVisible();
  },
};

/** What a host has to say about it stands in the place of the line that says where data goes. */
export const OwnNotice: Story = {
  args: { ...about, src: elsewhere.youTube },
  parameters: says({
    content: () => html`
      <p slot="notice">
        Films come from YouTube. What that means is in our
        <a href="https://example.org/privacy">notes on privacy</a>.
      </p>
    `,
  }),
};

export const Loading: Story = { ...shared.loading };
export const LoadingSeveral: Story = { ...shared.loading, args: { ...shared.loading.args, limit: 3 } };
export const LoadingWithContent: Story = { ...shared.loadingWithContent };
export const Empty: Story = { ...shared.empty };
export const EmptyWithContent: Story = { ...shared.emptyWithContent };
export const Error: Story = { ...shared.error };
export const ErrorWithContent: Story = { ...shared.errorWithContent };
export const NotAFeed: Story = { ...shared.notAFeed };
export const Recovers: Story = { ...shared.recovers, args: { section: 'watch' } };

export const LongText: Story = {
  args: { ...own, headline: longText.headline, kicker: longText.word, summary: longText.summary },
};
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

/** The text stands in; the player is named after its beginning. */
export const WithoutTitle: Story = { args: { ...own, headline: undefined, kicker: undefined } };
/** An address is all that is needed. */
export const AddressOnly: Story = { args: { src: own.src } };
export const NoImages: Story = { args: { ...films, ...shared.noImages.args } };

export const HeadingLevel: Story = { args: { ...films, ...shared.headingLevel.args } };
export const OwnHeading: Story = { args: { ...films, ...shared.ownHeading.args } };
export const WithoutHeading: Story = { args: { ...films, ...shared.withoutHeading.args } };
export const WrongAttributes: Story = {
  args: { ...own, duration: 'long', captions: 'javascript:alert(1)', transcript: 'data:text/html,x' },
  parameters: says({
    expect: {
      warnings: ['duration="long"', 'captions="javascript:alert(1)"', 'transcript="data:text/html,x"'],
    },
  }),
};

export const Arabic: Story = { ...shared.arabic, args: { ...shared.arabic.args, section: 'watch' } };
export const French: Story = { ...shared.french, args: { ...shared.french.args, section: 'films' } };
export const ForeignFeed: Story = { ...shared.foreignFeed, args: films };
export const Dark: Story = { ...shared.dark, args: films };
export const Narrow: Story = { ...shared.narrow, args: films };
export const OldHost: Story = { ...shared.oldHost, args: films };
export const Institution: Story = { ...shared.institution, args: films };
export const InstitutionDark: Story = { ...shared.institutionDark, args: films };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...shared.contrast, args: films };
export const ContrastDark: Story = { ...shared.contrastDark, args: films };
export const Styled: Story = {
  ...shared.styled,
  args: { ...films, ...shared.styled.args, '--topic-play-color': '#960a55', '--topic-video-ratio': '4 / 3' },
};
