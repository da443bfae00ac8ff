import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { feeds, lateFeed } from './support/feed-host.js';
import * as shared from './support/shared.js';
import { part, says, shown, type Story, type StoryMeta } from './support/story.js';

/** Two columns, where there is room, laid out by the page. */
const css = `
  .page, .page > div { display: grid; gap: 2.5em; align-content: start; }
  .page { grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr)); }
  .page > * { min-inline-size: 0; }
`;

const page = () => html`
  <div class="page">
    <news-list section="news" limit="2"></news-list>
    <div>
      <quote-block section="quote"></quote-block>
      <focus-card section="focus"></focus-card>
    </div>
  </div>
`;

const list = () => html`<news-list section="news"></news-list>`;

/** What is better than a message, or nothing. */
const standIn = () => html`<news-list><p>Our news are also on paper, at the front desk.</p></news-list>`;

const meta: StoryMeta = {
  title: 'Page/topic-feed',
  component: 'topic-feed',
  parameters: says({ content: list }),
};
export default meta;

/** One request; each element inside shows its own section, wherever the page puts it. */
export const FromFeed: Story = { args: { src: feeds.english }, parameters: says({ content: page, css }) };

/** An element with a source of its own does not take from the provider. */
export const OwnSourceWins: Story = {
  args: { src: feeds.english },
  parameters: says({
    css,
    content: () => html`
      <div class="page">
        <news-list section="news" limit="1"></news-list>
        <news-list feed=${feeds.plain} limit="2" heading="From another feed"></news-list>
        <news-list heading="From the page">
          <news-item headline="Written by the author of the page" href="https://example.org/own"></news-item>
        </news-list>
      </div>
    `,
  }),
};

export const Loading: Story = {
  args: { src: feeds.silent, timeout: shared.loading.args?.timeout },
  parameters: says({ expect: { state: 'loading' } }),
};

/** Each element has what stands between its tags until the feed is there. */
export const LoadingWithContent: Story = {
  ...Loading,
  parameters: says({ content: standIn, expect: { state: 'loading' } }),
};

export const Empty: Story = { args: { src: feeds.empty }, parameters: says({ expect: { state: 'empty' } }) };

/** Each element shows the message, one of them announces it. */
export const Error: Story = {
  args: { src: feeds.missing },
  parameters: says({ content: page, css, expect: { state: 'error', warnings: ['(http): the server answered 404'] } }),
};

/** What stands between the tags of an element is better than a message. */
export const ErrorWithContent: Story = {
  args: { src: feeds.missing },
  parameters: says({
    content: standIn,
    expect: { state: 'error', warnings: ['(http): the server answered 404'] },
  }),
};

/** The button of an element asks the provider again. */
export const Recovers: Story = {
  loaders: [() => ({ src: lateFeed() })],
  parameters: says({ expect: { warnings: ['(http): the server answered 404'] } }),
  async play(context) {
    const provider = await shown(context);
    const element = await shown({ ...context, component: 'news-list' });
    await userEvent.click(part(element, 'button'));
    await waitFor(() => expect(provider.state).toBe('ready'));
    await waitFor(() => expect(document.activeElement).toBe(element));
  },
};

export const LongText: Story = { args: { src: feeds.long }, parameters: says({ content: page, css }) };
export const LongTextNarrow: Story = { ...LongText, ...shared.narrow };

/** Whether there are pictures, each element says for itself. */
export const NoImages: Story = {
  args: { src: feeds.english },
  parameters: says({
    css,
    content: () => html`
      <div class="page">
        <news-list section="news" limit="2" no-images></news-list>
        <focus-card section="focus" no-images></focus-card>
      </div>
    `,
  }),
};

export const Arabic: Story = { args: { src: feeds.arabic }, globals: shared.arabic.globals };
export const ForeignFeed: Story = { ...FromFeed, ...shared.foreignFeed };
export const Dark: Story = { ...FromFeed, ...shared.dark };
export const Narrow: Story = { ...FromFeed, ...shared.narrow };
export const Institution: Story = { ...FromFeed, ...shared.institution };
export const InstitutionDark: Story = { ...FromFeed, ...shared.institutionDark };
export const InstitutionArabic: Story = { ...Arabic, ...shared.institutionArabic };
export const Contrast: Story = { ...FromFeed, ...shared.contrast };
export const ContrastDark: Story = { ...FromFeed, ...shared.contrastDark };
