import '@rhds/elements/rh-blockquote/rh-blockquote.js';
import { definePage } from '../shared/card-page.js';
import { areasOf, rowsOf, template } from '../shared/card-row.js';
import { news } from './cards.js';

const area = template(
  '<li class="item"><rh-card><h3 class="headline" slot="header"><a></a></h3><p class="summary"></p></rh-card></li>',
);
const quote = template(
  '<rh-blockquote class="quotation"><p></p><span slot="author"></span><span slot="title"></span></rh-blockquote>',
);

function quotation({ content_text: text, authors: [{ name }], _topic }) {
  const element = quote.content.firstChild.cloneNode(true);
  const [words, author, title] = element.children;
  words.textContent = text;
  author.textContent = name;
  title.textContent = _topic.author_title;
  return element;
}

definePage('rhds-page', { row: rowsOf(news), area: areasOf(area), quotation });
