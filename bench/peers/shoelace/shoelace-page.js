import { definePage } from '../shared/card-page.js';
import { areasOf, rowsOf, template } from '../shared/card-row.js';
import { news } from './cards.js';

const area = template(
  '<li class="item"><sl-card><h3 class="headline"><a></a></h3><p class="summary"></p></sl-card></li>',
);

definePage('shoelace-page', { row: rowsOf(news), area: areasOf(area) });
