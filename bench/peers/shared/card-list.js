import look from './look.css?light';
import { json } from './json.js';
import { keyed } from './keyed.js';
import { addSheet } from './sheet.js';

/** Defines a list in the light DOM whose rows are the cards of a library. */
export function defineList(tag, row) {
  addSheet(look);
  customElements.define(
    tag,
    class extends HTMLElement {
      #list = document.createElement('ul');
      #rows = new Map();

      async connectedCallback() {
        const url = this.getAttribute('feed');
        if (url) this.items = (await json(url)).items;
        else if (this.#rows.size) this.append(this.#list);
      }

      set items(items) {
        this.#list.className = 'list';
        this.#rows = keyed(this.#list, items, this.#rows, row);
        if (this.isConnected && !this.#list.isConnected) this.append(this.#list);
      }
    },
  );
}
