import { library } from '../shared/library.mjs';

export default {
  title: 'Red Hat Design System 4.2',
  element: 'rhds-list',
  page: 'rhds-page',
  styles: ['/peers/rhds/theme.css'],
  // Its icons are files that are loaded by name.
  build: library('@rhds/tokens/css/global.css', { splitting: true }),
};
