export default {
  title: 'raw Lit, a root per item',
  element: 'lit-items',
  rows: 'lit-item',
  build: 'esbuild',
};
