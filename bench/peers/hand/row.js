import { day } from '../shared/date.js';

const template = document.createElement('template');
template.innerHTML =
  '<li class="item"><p class="kicker"></p><h3 class="headline"><a></a></h3><time></time><p></p><img loading="lazy" decoding="async"></li>';

/** A row of news: a clone of the template, and what writes an item into it. */
export function row() {
  const node = template.content.firstChild.cloneNode(true);
  const [kicker, headline, time, summary, image] = node.children;
  const link = headline.firstChild;
  return {
    node,
    write({ title, url, date_published, summary: text, _topic }) {
      kicker.textContent = _topic.kicker;
      link.textContent = title;
      link.href = url;
      time.dateTime = date_published;
      time.textContent = day(date_published);
      summary.textContent = text;
      image.alt = _topic.image.alt;
      image.width = _topic.image.width;
      image.height = _topic.image.height;
      image.src = _topic.image.url;
    },
  };
}
