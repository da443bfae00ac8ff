import { css, html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { excerpt, literalText } from '../../feed/text.js';
import { webUrl } from '../../feed/url.js';
import { languageName } from '../../locale/format-names.js';
import { formatter } from '../../locale/intl.js';
import { wholeNumber } from './attributes.js';
import { card, ownLang, published } from './card.template.js';
import { cardList } from './list.template.js';
import { checked, ownPicture } from './own-item.js';
import { picture } from './picture.template.js';
import { retag } from './retag.js';
import { lineOf, paragraphsOf } from './text-of.js';
import { warnAttribute } from './warn.js';

/** What a {@link Face} needs of the library. It lies in a file of its own, which imports none that is there already. */
export const kit = {
  card,
  cardList,
  checked,
  css,
  excerpt,
  formatter,
  html,
  ifDefined,
  languageName,
  lineOf,
  literalText,
  nothing,
  ownLang,
  ownPicture,
  paragraphsOf,
  picture,
  published,
  repeat,
  retag,
  warnAttribute,
  webUrl,
  wholeNumber,
} as const;

export type Kit = typeof kit;
