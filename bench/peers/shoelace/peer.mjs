import { library } from '../shared/library.mjs';

export default {
  title: 'Shoelace 2.20 cards',
  element: 'shoelace-list',
  page: 'shoelace-page',
  styles: ['/peers/shoelace/theme.css'],
  build: library('@shoelace-style/shoelace/dist/themes/light.css'),
};
