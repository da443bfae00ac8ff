import look from '../shared/look.css';
import { json } from '../shared/json-once.js';
import { keyed } from '../shared/keyed.js';
import { row } from './row.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(look);

/** A list of news, written by hand: one shared style sheet, one template that is cloned, keyed rows. */
class HandList extends HTMLElement {
  #list = document.createElement('ul');
  #rows = new Map();

  constructor() {
    super();
    this.#list.className = 'list';
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
  }

  async connectedCallback() {
    const url = this.getAttribute('feed');
    if (url) this.items = (await json(url)).items;
  }

  set items(items) {
    this.#rows = keyed(this.#list, items, this.#rows, row);
    if (!this.#list.isConnected) this.shadowRoot.append(this.#list);
  }
}
customElements.define('hand-list', HandList);
