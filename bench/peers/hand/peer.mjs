export default {
  title: 'hand-written custom element, shared sheet, template clone',
  element: 'hand-list',
  page: 'hand-page',
  build: 'esbuild',
};
