import { css, html, LitElement, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import look from '../shared/look.css';
import { json } from '../shared/json-once.js';
import { card } from './card.js';

/** A list of news with nothing but Lit: one shadow root, keyed rows. */
class LitList extends LitElement {
  static properties = { feed: {}, items: { attribute: false } };
  static styles = css`
    ${unsafeCSS(look)}
  `;

  async updated(changed) {
    if (changed.has('feed')) this.items = (await json(this.feed)).items;
  }

  render() {
    return (
      this.items &&
      html`<ul class="list">
        ${repeat(this.items, ({ id }) => id, card)}
      </ul>`
    );
  }
}
customElements.define('lit-list', LitList);
