import type { Texts } from '../strings.js';

/** What every page may need. Texts of films and events lie with the code that shows those. */
const en: Texts = {
  code: 'en',
  regions: 'US',
  months: 'January February March April May June July August September October November December'.split(' '),
  date: '{m} {d}, {y}',
  empty: 'There is nothing to show here yet.',
  retry: 'Try again',
  errors: {
    network: 'This content could not be loaded. Please check your connection.',
    timeout: 'This content is taking too long to load.',
    http: 'This content is not available at the moment.',
    other: 'This content cannot be shown.',
  },
  labels: {
    news: 'News',
    focus: 'Focus',
    areas: 'Areas of work',
    resources: 'Publications',
    videos: 'Films',
    events: 'Events',
    breadcrumb: 'Breadcrumb',
  },
  more: 'Read more',
  less: 'Show less',
  download: 'Download',
  online: 'Online',
};
export default en;
