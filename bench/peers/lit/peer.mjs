export default {
  title: 'raw Lit, no features, one root per list',
  element: 'lit-list',
  page: 'lit-page',
  build: 'esbuild',
};
