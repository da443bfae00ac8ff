export default {
  title: 'React 19',
  element: 'react-list',
  page: 'react-page',
  adapter: 'shared/mount-adapter.js',
  markup: (tag, feed) => `<div data-feed="${feed}"></div>`,
  build: async ({ peer, tags, bundle }) => {
    for (const tag of tags) await bundle(peer, tag, { jsx: 'automatic', jsxImportSource: 'react' });
  },
};
