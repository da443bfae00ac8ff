import type { Feed } from '../../../src/feed/model.js';
import type { Embed } from '../embed.js';
import { originsOf } from '../origins.js';
import { policyOf } from '../policy.js';
import type { Form } from '../wishes.js';
import { drupal } from './drupal.js';
import { eleventy } from './eleventy.js';
import { html } from './html.js';
import type { Integrity, Piece } from './piece.js';
import { react } from './react.js';
import { wordpress } from './wordpress.js';

const FORMS: Readonly<Record<Form, (embed: Embed, integrity: Integrity) => readonly Piece[]>> = {
  html,
  wordpress,
  drupal,
  eleventy,
  react,
};

/** Forms in which the code is served by the site itself. */
const BUNDLED: readonly Form[] = ['wordpress', 'drupal', 'react'];
/** Forms in which the preset is, too; in the others it is linked. */
const IMPORTED: readonly Form[] = ['react'];

/** All that is to be pasted, the policy last. */
export const snippets = (form: Form, embed: Embed, integrity: Integrity, feed?: Feed): readonly Piece[] => [
  ...FORMS[form](embed, integrity),
  { id: 'policy', code: policyOf(originsOf(embed, feed, BUNDLED.includes(form), !IMPORTED.includes(form))) },
];
