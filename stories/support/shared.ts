import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { dataScript } from './data-script.js';
import { feeds, lateFeed, longText } from './feed-host.js';
import { part, says, shown, type Story } from './story.js';

export { longText };

/** What authors write between the tags, for visitors without JavaScript and for bad days. */
const standIn = () => html`
  <p>
    Our texts on labour migration are also on
    <a href="https://example.org/labour-migration">the topic page of the Institute</a>.
  </p>
`;

/** What an element without text of its own takes from the light DOM: links. */
export const links = () => html`
  <ul>
    <li><a href="https://example.org/">Institute for Decent Work</a></li>
    <li><a href="https://example.org/labour-migration">Labour migration</a></li>
  </ul>
`;

/** Data for `items`, in the HTML of the page. */
export const embedded = (data: readonly unknown[]) => () => html`${'\n  '}${dataScript(data)}${'\n'}`;

/** An hour: longer than anybody looks at a story. */
const PATIENCE = 3600;

export const loading: Story = {
  args: { feed: feeds.silent, timeout: PATIENCE },
  parameters: says({ expect: { state: 'loading' } }),
};

export const loadingWithContent: Story = {
  ...loading,
  parameters: says({ content: standIn, expect: { state: 'loading' } }),
};

export const empty: Story = {
  args: { feed: feeds.empty },
  parameters: says({ expect: { state: 'empty' } }),
};

export const emptyWithContent: Story = {
  ...empty,
  parameters: says({ content: standIn, expect: { state: 'empty' } }),
};

const MISSING = '(http): the server answered 404';

export const error: Story = {
  args: { feed: feeds.missing },
  parameters: says({ expect: { state: 'error', warnings: [MISSING] } }),
};

export const errorWithContent: Story = {
  ...error,
  parameters: says({ content: standIn, expect: { state: 'error', warnings: [MISSING] } }),
};

/** The address answers, but with a sign-in page. */
export const notAFeed: Story = {
  args: { feed: feeds.page },
  parameters: says({ expect: { state: 'error', warnings: ['(not-a-feed): the body is an HTML page'] } }),
};

/** The first answer is 404; the button asks again, and the focus stays in the element. */
export const recovers: Story = {
  loaders: [() => ({ feed: lateFeed() })],
  parameters: says({ expect: { state: 'ready', warnings: [MISSING] } }),
  async play(context) {
    const element = await shown(context);
    await userEvent.click(part(element, 'button'));
    await waitFor(() => expect(element.state).toBe('ready'));
    await waitFor(() => expect(document.activeElement).toBe(element));
  },
};

/** Follows the first link. In Storybook, `topic-select` is prevented, so that the story stays. */
export const select: Story = {
  args: { 'topic-select': fn().mockName('topic-select') },
  async play(context) {
    const element = await shown(context);
    await userEvent.click(part(element, 'link'));
    await expect(context.args['topic-select']).toHaveBeenCalledOnce();
  },
};

/** Ends when the report is there; the console has its warnings. */
export const debug: Story = {
  parameters: says({ expect: { warnings: ['date-unreadable', 'topic-unknown-field', 'image-without-alt'] } }),
  async play(context) {
    const element = await shown(context);
    await waitFor(() => expect(element.shadowRoot?.querySelector('details.debug')).not.toBeNull());
  },
};

/** Nothing of it is seen: it ends when what is shown is described in the light DOM. */
export const jsonld: Story = {
  args: { jsonld: true },
  async play(context) {
    const element = await shown(context);
    await waitFor(() => expect(element.querySelector('script[type="application/ld+json"]')).not.toBeNull());
  },
};

export const noImages: Story = { args: { 'no-images': true } };

export const wrongItem: Story = {
  args: { href: 'javascript:alert(1)', published: 'soon', 'heading-level': 9.5 },
  parameters: says({
    expect: { warnings: ['href="javascript:alert(1)"', 'published="soon"', 'heading-level="9.5"'] },
  }),
};

export const headingLevel: Story = { args: { 'heading-level': 4 } };

/** The page names the section otherwise than the feed does. */
export const ownHeading: Story = { args: { heading: 'From our partners' } };

/** The section has a name for assistive technology all the same. */
export const withoutHeading: Story = { args: { heading: '' } };

export const dark: Story = { globals: { scheme: 'dark' } };

/** The themes that come with the library, each on the page of a host that links to it. */
export const institution: Story = { globals: { theme: 'institution' } };
export const institutionDark: Story = { globals: { theme: 'institution', scheme: 'dark' } };
export const institutionArabic: Story = { globals: { theme: 'institution', language: 'ar' } };
export const contrast: Story = { globals: { theme: 'contrast' } };
export const contrastDark: Story = { globals: { theme: 'contrast', scheme: 'dark' } };

export const narrow: Story = { globals: { width: '320' } };

/** A host of some age: serif, everything reset, root font size 62.5 %. */
export const oldHost: Story = { globals: { host: 'serif' } };

export const arabic: Story = { args: { feed: feeds.arabic }, globals: { language: 'ar' } };

export const french: Story = { args: { feed: feeds.french }, globals: { language: 'fr' } };
export const spanish: Story = { args: { feed: feeds.spanish }, globals: { language: 'es' } };
export const chinese: Story = { args: { feed: feeds.chinese }, globals: { language: 'zh' } };
export const russian: Story = { args: { feed: feeds.russian }, globals: { language: 'ru' } };

/** A page in Arabic with a feed in English: the page's direction and texts, the feed's language. */
export const foreignFeed: Story = { globals: { language: 'ar' } };

/**
 * Tokens and parts, set by the page, with a colour for each scheme. Nothing of it leaves the element, nothing else gets
 * in.
 */
export const styled: Story = {
  args: {
    class: 'styled',
    '--topic-accent-color': 'light-dark(#960a55, #ff9ecb)',
    '--topic-link-color': 'light-dark(#1e2dbe, #a5b4fc)',
    '--topic-heading-font': 'Georgia, serif',
    '--topic-radius': '0.5em',
    '--topic-space': '1.25em',
    '--topic-image-ratio': '1',
  },
  parameters: says({
    css: `
      .styled::part(heading) { border-block-start: 0.2em solid currentcolor; padding-block-start: 0.4em; }
      .styled::part(kicker) { text-transform: uppercase; }
    `,
  }),
};

/** A card whose every text is long. */
export const longItem = {
  headline: longText.headline,
  kicker: longText.word,
  summary: longText.summary,
  credit: longText.word,
};
