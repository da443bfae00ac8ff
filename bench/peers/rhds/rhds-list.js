import { defineList } from '../shared/card-list.js';
import { rowsOf } from '../shared/card-row.js';
import { news } from './cards.js';

defineList('rhds-list', rowsOf(news));
