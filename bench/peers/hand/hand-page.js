import look from '../shared/look.css';
import pageLook from '../shared/page.css';
import { json } from '../shared/json-once.js';
import { parts } from '../shared/topic.js';
import { row } from './row.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(look + pageLook);
const template = document.createElement('template');
template.innerHTML =
  '<h1></h1><p class="tagline"></p><div class="intro"></div><img><h2></h2><ul class="list"></ul><h2></h2><ul class="focus"></ul><figure class="quotation"><blockquote></blockquote><figcaption><span></span><span class="author-title"></span></figcaption></figure><h2></h2><ul class="list columns"></ul>';
const area = document.createElement('template');
area.innerHTML = '<li class="item"><h3 class="headline"><a></a></h3><p></p></li>';

/** A topic page, written by hand. */
class HandPage extends HTMLElement {
  async connectedCallback() {
    const { title, tagline, paragraphs, image, news, focus, quote, areas } = parts(
      await json(this.getAttribute('feed')),
    );
    const content = template.content.cloneNode(true);
    const [h1, lead, intro, picture, h2, list, h2b, one, figure, h2c, columns] = content.children;
    h1.textContent = title;
    lead.textContent = tagline;
    for (const paragraph of paragraphs) intro.appendChild(document.createElement('p')).textContent = paragraph;
    picture.alt = image.alt;
    picture.width = image.width;
    picture.height = image.height;
    picture.src = image.url;
    h2.textContent = news.heading;
    h2b.textContent = focus.heading;
    h2c.textContent = areas.heading;
    const show = (parent, item) => {
      const { node, write } = row();
      write(item);
      parent.append(node);
    };
    for (const item of news.items) show(list, item);
    for (const item of focus.items) show(one, item);
    const [words, by] = figure.children;
    words.textContent = quote.content_text;
    by.firstChild.textContent = quote.authors[0].name;
    by.lastChild.textContent = quote._topic.author_title;
    for (const item of areas.items) {
      const node = area.content.firstChild.cloneNode(true);
      const link = node.firstChild.firstChild;
      link.href = item.url;
      link.textContent = item.title;
      node.lastChild.textContent = item.content_text;
      columns.append(node);
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(content);
  }
}
customElements.define('hand-page', HandPage);
