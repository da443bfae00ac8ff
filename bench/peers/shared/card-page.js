import look from './look.css?light';
import pageLook from './page.css?light';
import { json } from './json.js';
import { addSheet } from './sheet.js';
import { parts } from './topic.js';

const make = (tag, className, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text });

/**
 * Defines a topic page in the light DOM.
 *
 * @param row  Makes a row of news, see card-row.js.
 * @param area  An area of work as an element.
 * @param quotation  The quotation as an element; a plain figure when absent.
 */
export function definePage(tag, { row, area, quotation = figure }) {
  addSheet(look + pageLook);
  const show = (list, items) => {
    for (const item of items) {
      const { node, write } = row();
      write(item);
      list.append(node);
    }
    return list;
  };
  customElements.define(
    tag,
    class extends HTMLElement {
      async connectedCallback() {
        const topic = parts(await json(this.getAttribute('feed')));
        const { title, tagline, paragraphs, image, news, focus, quote, areas } = topic;
        const intro = make('div', 'intro');
        intro.append(...paragraphs.map((paragraph) => make('p', '', paragraph)));
        const { alt, width, height, url: src } = image;
        const columns = make('ul', 'list columns');
        columns.append(...areas.items.map(area));
        this.append(
          make('h1', '', title),
          make('p', 'tagline', tagline),
          intro,
          Object.assign(new Image(width, height), { alt, src }),
          make('h2', '', news.heading),
          show(make('ul', 'list'), news.items),
          make('h2', '', focus.heading),
          show(make('ul', 'focus'), focus.items),
          quotation(quote),
          make('h2', '', areas.heading),
          columns,
        );
      }
    },
  );
}

function figure({ content_text: text, authors: [{ name }], _topic }) {
  const element = make('figure', 'quotation');
  const caption = make('figcaption', '');
  caption.append(make('span', '', name), make('span', 'author-title', _topic.author_title));
  element.append(make('blockquote', '', text), caption);
  return element;
}
