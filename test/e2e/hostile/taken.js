// A page that has a <news-list> of its own.
customElements.define(
  'news-list',
  class extends HTMLElement {
    connectedCallback() {
      this.dataset.mine = 'yes';
    }
  },
);
