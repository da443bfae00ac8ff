import { AreaOfWork } from '../elements/area-of-work/area-of-work.js';
import { NewsItem } from '../elements/news-item/news-item.js';

/** What page authors write into lists. Where these are, there is content in the page to be read. */
export const group = { 'news-item': NewsItem, 'area-of-work': AreaOfWork };
