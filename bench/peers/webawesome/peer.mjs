import { library } from '../shared/library.mjs';

export default {
  title: 'Web Awesome 3.14 cards',
  element: 'webawesome-list',
  page: 'webawesome-page',
  styles: ['/peers/webawesome/theme.css'],
  build: library('@awesome.me/webawesome/dist/styles/themes/default.css'),
};
