import { day } from './date.js';

const find = (node, selectors) => selectors.map((selector) => node.querySelector(selector));

/** Rows of news as clones of a template, which has the parts `.kicker`, `.headline a`, `time`, `.summary` and `img`. */
export const rowsOf = (template) => () => {
  const node = template.content.firstElementChild.cloneNode(true);
  const [kicker, link, time, summary, image] = find(node, ['.kicker', '.headline a', 'time', '.summary', 'img']);
  return {
    node,
    write({ title, url, date_published: date, summary: text, _topic }) {
      kicker.textContent = _topic.kicker;
      link.textContent = title;
      link.href = url;
      time.dateTime = date;
      time.textContent = day(date);
      summary.textContent = text;
      image.alt = _topic.image.alt;
      image.width = _topic.image.width;
      image.height = _topic.image.height;
      image.src = _topic.image.url;
    },
  };
};

/** Areas of work, of a template with `.headline a` and `.summary`. */
export const areasOf = (template) => (item) => {
  const node = template.content.firstElementChild.cloneNode(true);
  const [link, summary] = find(node, ['.headline a', '.summary']);
  link.textContent = item.title;
  link.href = item.url;
  summary.textContent = item.content_text;
  return node;
};

/** A template from constant markup. */
export function template(markup) {
  const element = document.createElement('template');
  element.innerHTML = markup;
  return element;
}
