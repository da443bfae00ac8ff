import { register } from '../shared/register.js';
import { QuoteBlock } from './quote-block.js';

declare global {
  interface HTMLElementTagNameMap {
    'quote-block': QuoteBlock;
  }
}

register('quote-block', QuoteBlock);
