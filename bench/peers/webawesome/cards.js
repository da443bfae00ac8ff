import '@awesome.me/webawesome/dist/components/card/card.js';
import { template } from '../shared/card-row.js';

export const news = template(
  '<li class="item"><wa-card><img slot="media" loading="lazy" decoding="async"><p class="kicker"></p><h3 class="headline"><a></a></h3><time></time><p class="summary"></p></wa-card></li>',
);
