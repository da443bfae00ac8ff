import { register } from '../shared/register.js';
import { AreaOfWorkGrid } from './area-of-work-grid.js';
import '../area-of-work/define.js';

declare global {
  interface HTMLElementTagNameMap {
    'area-of-work-grid': AreaOfWorkGrid;
  }
}

register('area-of-work-grid', AreaOfWorkGrid);
