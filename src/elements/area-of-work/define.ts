import { register } from '../shared/register.js';
import { AreaOfWork } from './area-of-work.js';

declare global {
  interface HTMLElementTagNameMap {
    'area-of-work': AreaOfWork;
  }
}

register('area-of-work', AreaOfWork);
