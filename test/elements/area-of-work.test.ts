import '../../src/elements/area-of-work-grid/define.js';
import { describeAttributes } from './attributes.js';
import { describeItem, describeListed } from './items.js';

describeItem('area-of-work');

describeListed('area-of-work', 'area-of-work-grid');

describeAttributes('area-of-work');
