import type { Embed, Value } from '../embed.js';
import { html, twig } from '../escape.js';
import type { Integrity, Piece } from './piece.js';
import { style } from './style.js';
import { themeLink } from './tag.js';

/** Provider of the single-directory components. */
const PROVIDER = 'topic_elements';

/** Props have the names of attributes, as Twig's variables are written. */
const prop = ([name, value]: readonly [string, Value]): string =>
  `${name.replaceAll('-', '_')}: ${typeof value === 'string' ? twig(value) : value}`;

/** For Drupal with the single-directory components, which bring the script. */
export function drupal(embed: Embed, integrity: Integrity): readonly Piece[] {
  const { tag, attributes, lang, dir } = embed;
  const props = attributes.length ? `{ ${attributes.map(prop).join(', ')} }` : '{}';
  const code = `{{ include('${PROVIDER}:${tag}', ${props}, with_context = false) }}`;
  const theme = themeLink(embed, integrity, html);
  return [
    { id: 'twig', code: lang ? `<div lang="${lang}" dir="${dir}">\n  ${code}\n</div>` : code },
    ...(theme ? [{ id: 'head', code: theme } as const] : []),
    ...style(embed),
  ];
}
