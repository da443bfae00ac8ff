// The topic page as it comes from a server: plain HTML, and ours baked. Nothing in it needs a script.
import { readFileSync } from 'node:fs';
import { bake } from '../dist/ssr/index.js';
import { parts } from './peers/shared/topic.js';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

const page = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Topic</title>
<link rel="stylesheet" href="/page/host.css">
${head}
</head>
<body>
<p>What stands before it.</p>
<main id="host">${body}</main>
<p>What follows on the page.</p>
</body>
</html>`;

const picture = ({ url, alt, width, height }, more = '') =>
  `<img src="${escape(url)}" alt="${escape(alt)}" width="${width}" height="${height}"${more}>`;

const news = ({ title, url, date_published: date, summary, image, _topic }) =>
  `<li class="item"><p class="kicker">${escape(_topic.kicker)}</p><h3 class="headline"><a href="${escape(url)}">${escape(title)}</a></h3>` +
  `<time datetime="${date}">${day.format(new Date(date))}</time><p>${escape(summary)}</p>` +
  `${picture({ ...(_topic.image ?? {}), ...(image && { url: image }) }, ' loading="lazy" decoding="async"')}</li>`;

const area = ({ title, url, content_text: text }) =>
  `<li class="item"><h3 class="headline"><a href="${escape(url)}">${escape(title)}</a></h3><p>${escape(text)}</p></li>`;

/** What the hand-written page element renders, in the page itself. */
function plain(feed) {
  const { title, tagline, paragraphs, image, news: latest, focus, quote, areas } = parts(feed);
  // What is the element there is its place in the page here.
  const style = `${read('peers/shared/look.css')}${read('peers/shared/page.css')}`.replaceAll(':host', '#host > div');
  return page(
    `<style>${style}</style>`,
    `<div><h1>${escape(title)}</h1><p class="tagline">${escape(tagline)}</p>` +
      `<div class="intro">${paragraphs.map((text) => `<p>${escape(text)}</p>`).join('')}</div>${picture(image)}` +
      `<h2>${escape(latest.heading)}</h2><ul class="list">${latest.items.map(news).join('')}</ul>` +
      `<h2>${escape(focus.heading)}</h2><ul class="focus">${focus.items.map(news).join('')}</ul>` +
      `<figure class="quotation"><blockquote>${escape(quote.content_text)}</blockquote><figcaption><span>${escape(quote.authors[0].name)}</span>` +
      `<span class="author-title">${escape(quote._topic.author_title)}</span></figcaption></figure>` +
      `<h2>${escape(areas.heading)}</h2><ul class="list columns">${areas.items.map(area).join('')}</ul></div>`,
  );
}

const baked = (feed, origin) =>
  bake(page('', '<topic-page feed="/feeds/topic.json"></topic-page>'), {
    baseUrl: `${origin}/`,
    feeds: { [`${origin}/feeds/topic.json`]: feed },
  });

/** The pages by the names of peers: what is compared with comes first. */
export const BAKED = { hand: plain, ours: baked };
