import { html } from 'lit';
import { day } from '../shared/date.js';

export const card = ({ title, url, date_published: date, summary, _topic: { kicker, image } }) =>
  html`<li class="item">
    <p class="kicker">${kicker}</p>
    <h3 class="headline"><a href=${url}>${title}</a></h3>
    <time datetime=${date}>${day(date)}</time>
    <p>${summary}</p>
    <img
      loading="lazy"
      decoding="async"
      alt=${image.alt}
      width=${image.width}
      height=${image.height}
      src=${image.url}
    />
  </li>`;
