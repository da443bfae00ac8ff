import type { Embed, Value } from '../embed.js';
import { jsxText, jsxValue } from '../escape.js';
import type { Piece } from './piece.js';
import { style } from './style.js';

const attribute = ([name, value]: readonly [string, Value]): string =>
  value === true ? name : `${name}=${typeof value === 'number' ? `{${value}}` : jsxValue(value)}`;

const componentOf = (tag: string): string => tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** For React 19: a component in TypeScript. */
export function react(embed: Embed): readonly Piece[] {
  const { tag, attributes, lang, dir, theme, colours, fallback } = embed;
  const sheet = `${tag}.css`;
  const imports = [
    `import 'topic-elements/${tag}';`,
    "import type {} from 'topic-elements/types/react';",
    ...(theme ? [`import 'topic-elements/themes/${theme}.css';`] : []),
    ...(colours.length ? [`import './${sheet}';`] : []),
  ];
  const all = [...attributes.map(attribute), ...(lang ? [`lang="${lang}"`, `dir="${dir}"`] : [])];
  const start = `<${tag}${all.map((one) => `\n      ${one}`).join('')}${all.length ? '\n    ' : ''}>`;
  const inside = fallback
    ? `\n      <p>\n        <a href=${jsxValue(fallback.url)}>${jsxText(fallback.title)}</a>\n      </p>\n    `
    : '';
  const name = componentOf(tag);
  const code = `${imports.join('\n')}

export function ${name}() {
  return (
    ${start}${inside}</${tag}>
  );
}`;
  return [{ id: 'component', file: `${name}.tsx`, code }, ...style(embed, sheet)];
}
