import '../../src/elements/news-list/define.js';
import '../../src/elements/focus-card/define.js';
import { describeAttributes } from './attributes.js';
import { describeItem, describeListed } from './items.js';

describeItem('news-item');

describeListed('news-item', 'news-list');
describeListed('news-item', 'focus-card');

describeAttributes('news-item');
