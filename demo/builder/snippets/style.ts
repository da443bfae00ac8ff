import type { Embed } from '../embed.js';
import type { Piece } from './piece.js';

/** The colours as a rule for the site's own style sheet: inline styles are what strict policies forbid. */
export const style = ({ tag, colours }: Embed, file = 'site.css'): readonly Piece[] =>
  colours.length
    ? [
        {
          id: 'style',
          file,
          code: `${tag} {\n${colours.map(([name, colour]) => `  ${name}: ${colour};\n`).join('')}}`,
        },
      ]
    : [];
