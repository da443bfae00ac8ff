export default {
  title: 'topic-elements, split: autoload.js and what the page needs',
  element: 'news-list',
  rows: '[part="item"]',
  page: 'topic-page',
  script: '/cdn/autoload.js',
};
