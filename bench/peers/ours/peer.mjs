export default {
  title: 'topic-elements, split: `autoload.js` and what the page needs',
  element: 'news-list',
  rows: '[part="item"]',
  page: 'topic-page',
  // As the README advises, with the margins that the element has.
  room: 'news-list:not(:defined) { display: block; margin-block: 2.5em; min-block-size: 29em }',
  script: '/cdn/autoload.js',
};
