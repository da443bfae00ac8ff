import { statusOf } from './status.js';

/** A timeline asks its instance, so what is in memory comes as the answer to that. */
export default (code, bench) => {
  const real = window.fetch;
  return {
    async create(items) {
      const container = document.createElement('div');
      const body = document.createElement('div');
      container.className = 'mt-container';
      body.className = 'mt-body';
      container.append(body);
      bench.host().append(container);
      window.fetch = async (url) => ({
        ok: true,
        headers: new Headers(),
        json: async () => (url.includes('emojis') ? [] : items),
      });
      code.show(container, items.length);
      await bench.until(() => body.children.length === items.length);
      window.fetch = real;
      return container;
    },
    remove: (container) => container.remove(),
    /** The same feed in the words of the service, before the clock starts. */
    translate: (text) => JSON.stringify({ items: JSON.parse(text).items.map(statusOf) }),
  };
};
