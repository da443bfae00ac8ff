// Every element with everything that it can show, in a region of a page that looks as the test says.
import { define } from '../../src/define.js';
import { server } from '../server/address.js';
import { until, type Loading } from '../elements/support.js';
import { styleSheet } from '../style-sheet.js';
import { find } from './measure.js';

define();

/** Preset of a region: value of `data-topic-theme`. */
export type Preset = 'plain' | 'institution' | 'contrast';
export const PRESETS: readonly Preset[] = ['plain', 'institution', 'contrast'];

export type Scheme = 'light' | 'dark';
export const SCHEMES: readonly Scheme[] = ['light', 'dark'];

export type Direction = 'ltr' | 'rtl';
export const DIRECTIONS: readonly Direction[] = ['ltr', 'rtl'];

/** What the site around the elements has chosen. */
export const HOSTS: Readonly<Record<Scheme, string>> = {
  light: 'background: #fff; color: #333',
  dark: 'background: #1b1b1b; color: #ddd',
};

const FEED = '/demo/feeds/labour-migration';

export const feedFor = (direction: Direction) => (direction === 'rtl' ? `${FEED}.ar.json` : `${FEED}.json`);

const item = (tag: string, attributes = '') => `
  <${tag} headline="An item that a page author wrote" href="/one" kicker="Kicker" published="2026-10-29"
    image="/demo/pictures/harbour.svg" caption="What the picture shows" credit="Who took it" ${attributes}>
    <p>Words of the author, and <a href="/two">a link</a> among them.</p>
  </${tag}>`;

/** A whole page, and what each element shows beside what it shows in there. */
export const everything = (direction: Direction) => `
  <h1>Page</h1>
  <topic-feed src="${feedFor(direction)}">
    <topic-page></topic-page>
    <area-of-work-grid section="areas" heading="Folded" collapse="3"></area-of-work-grid>
    <focus-card section="spotlight" heading="Beside" layout="side"></focus-card>
    <video-card section="watch" heading="One film" limit="1"></video-card>
  </topic-feed>
  <topic-hero headline="Title" tagline="Tagline" image="/demo/pictures/harbour.svg" caption="Caption" credit="Credit">
    <topic-breadcrumb slot="breadcrumb"><a href="/">Home</a><a href="/here">Here</a></topic-breadcrumb>
    <p>Introduction</p>
  </topic-hero>
  <news-list heading="Written">${item('news-item')}<news-item headline="Headline without link"></news-item></news-list>
  <focus-card heading="One" headline="Title" href="/one" kicker="Kicker" summary="Text" published="2026-10-29"
    image="/demo/pictures/harvest.svg" caption="Caption" credit="Credit"></focus-card>
  <quote-block quote="Words that were said." author="Who said them" author-title="What she is" href="/source"
    image="/demo/pictures/avatar-1.svg"></quote-block>
  <video-card class="broken" heading="A film that does not play" src="/demo/pictures/icon.svg" headline="Film" kicker="Kicker"
    summary="Text" duration="61" transcript="/transcript"></video-card>
  <area-of-work-grid heading="Written and folded" collapse="2"><area-of-work headline="Area" href="/one">
    <p><a href="/two">A link</a> at the beginning of ${'a long text '.repeat(40)} and <a href="/three">one at its end</a>.</p>
  </area-of-work></area-of-work-grid>
  <topic-footer copyright="© Holder"><a href="/terms">Terms</a></topic-footer>
  ${item('news-item')}${item('area-of-work')}${item('resource-item', 'format="PDF" size="120000" hreflang="fr"')}
  ${item('event-item', 'start="2019-05-21T09:00:00+02:00" end="2019-05-21T17:30:00+02:00" venue="Venue"')}
  ${item('event-item', 'start="2036-05-21"')}
  <news-list class="empty" heading="Empty" feed="/demo/feeds/empty.json"></news-list>
  <news-list class="error" heading="Error" feed="${server}/status/404?${Math.random()}"></news-list>`;

export interface Look {
  readonly preset?: Preset;
  readonly scheme?: Scheme;
  readonly direction?: Direction;
  /** More declarations for the region. */
  readonly style?: string;
}

/** Puts markup into a region of its own at the end of the page, and waits until all of it is shown. */
export async function region(markup: string, look: Look = {}) {
  const { preset, scheme = 'light', direction = 'ltr', style = '' } = look;
  await Promise.all(['institution', 'contrast'].map((name) => styleSheet(`/src/theme/${name}.css`)));
  const element = Object.assign(document.createElement('div'), { lang: direction === 'rtl' ? 'ar' : 'en' });
  element.dir = direction;
  element.dataset.topicTheme = preset ?? 'plain';
  element.style.cssText = `color-scheme: ${scheme}; font: 16px/1.5 sans-serif; ${HOSTS[scheme]}; ${style}`;
  element.innerHTML = markup;
  document.body.append(element);
  regions.push(element);
  await shown(element);
  for (const video of find(element, '.broken')) {
    find(video, 'button')[0]?.click();
    await until(() => find(video, '[part=message]').length, 'a film that does not play');
  }
  return element;
}

const regions: Element[] = [];
afterEach(() => {
  for (const element of regions.splice(0)) element.remove();
});

/** Waits until every element shows its content, or what stands in for it. */
export async function shown(root: Element): Promise<void> {
  const elements = find(root, ':defined').filter((node) => 'updateComplete' in node) as unknown as Loading[];
  for (const element of elements) await element.updateComplete;
  // What folds is measured in the frame after it has been laid out anew.
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
