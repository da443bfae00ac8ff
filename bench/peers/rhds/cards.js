import '@rhds/elements/rh-card/rh-card.js';
import { template } from '../shared/card-row.js';

export const news = template(
  '<li class="item"><rh-card><img slot="image" loading="lazy" decoding="async"><p class="kicker" slot="header"></p><h3 class="headline" slot="header"><a></a></h3><time></time><p class="summary"></p></rh-card></li>',
);
