import '../../src/elements/news-list/define.js';
import { describeFeedElement } from './feed-element.js';
import { texts } from './support.js';

describeFeedElement({
  tag: 'news-list',
  item: (title) => ({ title }),
  own: (text) => `<news-item headline="${text}"></news-item>`,
  shown: (element) => texts(element, 'headline'),
  label: 'News',
});
