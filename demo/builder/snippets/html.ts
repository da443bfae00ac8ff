import type { Embed } from '../embed.js';
import { html as escape } from '../escape.js';
import type { Integrity, Piece } from './piece.js';
import { style } from './style.js';
import { script, tag, themeLink } from './tag.js';

/** For any page: the preset, the script, the element. */
export function html(embed: Embed, integrity: Integrity): readonly Piece[] {
  const head = [themeLink(embed, integrity, escape), script(embed, integrity, escape)].filter(Boolean);
  return [{ id: 'page', code: `${head.join('\n')}\n\n${tag(embed, escape)}` }, ...style(embed)];
}
