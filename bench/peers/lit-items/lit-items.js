import { css, html, LitElement, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import look from '../shared/look.css';
import { day } from '../shared/date.js';
import { json } from '../shared/json-once.js';

const styles = css`
  ${unsafeCSS(look)}
`;

/** One row, with a shadow root of its own. */
class LitItem extends LitElement {
  static properties = { item: { attribute: false } };
  static styles = [
    styles,
    css`
      :host {
        margin: 0;
      }
    `,
  ];

  render() {
    const { title, url, date_published: date, summary, _topic } = this.item;
    const { kicker, image } = _topic;
    return html`<article class="item">
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
    </article>`;
  }
}
customElements.define('lit-item', LitItem);

class LitItems extends LitElement {
  static properties = { feed: {}, items: { attribute: false } };
  static styles = styles;

  async updated(changed) {
    if (changed.has('feed')) this.items = (await json(this.feed)).items;
  }

  render() {
    const row = (item) => html`<li><lit-item .item=${item}></lit-item></li>`;
    return (
      this.items &&
      html`<ul class="list">
        ${repeat(this.items, ({ id }) => id, row)}
      </ul>`
    );
  }
}
customElements.define('lit-items', LitItems);
