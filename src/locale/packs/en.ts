import type { Strings } from '../strings.js';

const en: Strings = {
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
  play: 'Play: {title}',
  notice: 'When you play a film, data goes to {hosts}.',
  watch: 'Watch on {host}',
  transcript: 'Transcript',
  unplayable: 'This film cannot be played here.',
  online: 'Online',
  past: 'Past event',
  calendar: 'Add to calendar',
};
export default en;
