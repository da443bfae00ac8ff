import type { Embed, Value } from '../embed.js';
import type { Integrity } from './piece.js';

type Escape = (value: string) => string;

const LONGEST_LINE = 100;

const attribute = ([name, value]: readonly [string, Value], escape: Escape): string =>
  value === true ? name : `${name}="${escape(String(value))}"`;

/** The element as HTML, with a way on for visitors who see nothing else. */
export function tag({ tag: name, attributes, lang, dir, fallback }: Embed, escape: Escape): string {
  const all: (readonly [string, Value | undefined])[] = [...attributes, ['lang', lang], ['dir', dir]];
  const set = all.flatMap(([key, value]) => (value === undefined ? [] : [attribute([key, value], escape)]));
  const line = `<${name}${set.map((one) => ` ${one}`).join('')}>`;
  const start = line.length > LONGEST_LINE && set.length > 1 ? `<${name}\n  ${set.join('\n  ')}\n>` : line;
  return fallback
    ? `${start}\n  <p><a href="${escape(fallback.url)}">${escape(fallback.title)}</a></p>\n</${name}>`
    : `${start}</${name}>`;
}

const hashed = (file: string, integrity: Integrity): string => {
  const hash = integrity(file);
  return hash ? ` integrity="${hash}" crossorigin="anonymous"` : '';
};

export const script = ({ base }: Embed, integrity: Integrity, escape: Escape): string =>
  `<script type="module" src="${escape(base)}topic-elements.js"${hashed('topic-elements.js', integrity)}></script>`;

/** The style sheet of the preset, where there is one. */
export function themeLink({ base, theme }: Embed, integrity: Integrity, escape: Escape): string | undefined {
  const file = `themes/${theme}.css`;
  return theme && `<link rel="stylesheet" href="${escape(base)}${file}"${hashed(file, integrity)} />`;
}
