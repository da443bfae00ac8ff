import { definePage } from '../shared/card-page.js';
import { areasOf, rowsOf, template } from '../shared/card-row.js';
import { news } from './cards.js';

const area = template(
  '<li class="item"><wa-card><h3 class="headline"><a></a></h3><p class="summary"></p></wa-card></li>',
);

definePage('webawesome-page', { row: rowsOf(news), area: areasOf(area) });
