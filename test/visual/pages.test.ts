// What pages look like. A failure leaves the new picture and the difference in screenshots/visual/; where it is meant,
// `npm run visual -- --update` takes new pictures.
import { define } from '../../src/define.js';
import { engine } from '../commands.js';
import { compare, type Look } from './page.js';

const FEED = '/demo/feeds/labour-migration';
const ENGLISH = { lang: 'en', dir: 'ltr', feed: `${FEED}.json` };
const ARABIC = { lang: 'ar', dir: 'rtl', feed: `${FEED}.ar.json` };

interface Picture extends Look {
  readonly name: string;
  readonly markup: string;
}

const page = ({ feed, ...language }: typeof ENGLISH, width: number, dark: boolean): Picture => ({
  ...language,
  name: `topic-page-${language.lang}-${width}${dark ? '-dark' : ''}`,
  markup: `<topic-page feed="${feed}"></topic-page>`,
  width,
  dark,
});

/** Every element, with as few photographs as show what a theme does with them: they are most of a picture's bytes. */
const catalogue = (theme: string, { feed, ...language }: typeof ENGLISH, dark: boolean): Picture => ({
  ...language,
  name: `catalogue-${theme}-${language.lang}${dark ? '-dark' : ''}`,
  markup: `<topic-feed src="${feed}">
    <topic-hero no-images><topic-breadcrumb slot="breadcrumb"></topic-breadcrumb></topic-hero>
    <news-list section="news" limit="3" no-images></news-list>
    <focus-card section="news" limit="1"></focus-card>
    <quote-block section="quote" no-images></quote-block>
    <area-of-work-grid section="areas" limit="4" collapse="3" no-images></area-of-work-grid>
    <resource-list section="resources" limit="3"></resource-list>
    <video-card section="watch" limit="1"></video-card>
    <event-list section="events"></event-list>
    <topic-footer></topic-footer>
  </topic-feed>
  <news-list feed="/demo/feeds/empty.json" heading="…"></news-list>
  <news-list feed="/demo/feeds/missing.json" heading="…"></news-list>`,
  width: 900,
  dark,
  theme,
});

const PICTURES = [
  page(ENGLISH, 1280, false),
  page(ARABIC, 320, true),
  ...['plain', 'institution', 'contrast'].flatMap((theme) => [
    catalogue(theme, ENGLISH, false),
    catalogue(theme, ARABIC, true),
  ]),
];

// Text and lines are drawn a little differently in each engine: one is enough to see a change.
if (engine === 'chrome') {
  define();

  describe('what pages look like', function () {
    // Tall pictures, one pixel after the other.
    this.timeout(60_000);

    for (const { name, markup, ...look } of PICTURES) it(name, () => compare(name, markup, look));
  });
}
