import { css, html, LitElement, unsafeCSS } from 'lit';
import look from '../shared/look.css';
import pageLook from '../shared/page.css';
import { json } from '../shared/json-once.js';
import { parts } from '../shared/topic.js';
import { card } from './card.js';

const area = ({ title, url, content_text: text }) =>
  html`<li class="item">
    <h3 class="headline"><a href=${url}>${title}</a></h3>
    <p>${text}</p>
  </li>`;

/** A topic page with nothing but Lit. */
class LitPage extends LitElement {
  static properties = { feed: {}, topic: { state: true } };
  static styles = css`
    ${unsafeCSS(look + pageLook)}
  `;

  async updated(changed) {
    if (changed.has('feed')) this.topic = parts(await json(this.feed));
  }

  render() {
    if (!this.topic) return undefined;
    const { title, tagline, paragraphs, image, news, focus, quote, areas } = this.topic;
    return html` <h1>${title}</h1>
      <p class="tagline">${tagline}</p>
      <div class="intro">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
      <img alt=${image.alt} width=${image.width} height=${image.height} src=${image.url} />
      <h2>${news.heading}</h2>
      <ul class="list">
        ${news.items.map(card)}
      </ul>
      <h2>${focus.heading}</h2>
      <ul class="focus">
        ${focus.items.map(card)}
      </ul>
      <figure class="quotation">
        <blockquote>${quote.content_text}</blockquote>
        <figcaption>
          <span>${quote.authors[0].name}</span><span class="author-title">${quote._topic.author_title}</span>
        </figcaption>
      </figure>
      <h2>${areas.heading}</h2>
      <ul class="list columns">
        ${areas.items.map(area)}
      </ul>`;
  }
}
customElements.define('lit-page', LitPage);
