// What elements say in custom-elements.json of the tokens, parts and states that several of them have, as one text for all.
import { readFileSync } from 'node:fs';

const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'));

export const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));

/** name → what each element says of it, in the order of names. */
export function collect(list) {
  const found = new Map();
  for (const element of elements) {
    for (const entry of element[list] ?? []) {
      found.set(entry.name, [...(found.get(entry.name) ?? []), { tag: element.tagName, ...entry }]);
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

export const code = (text) => `\`${text}\``;
export const names = (entries) => entries.map((entry) => code(entry.tag ?? entry.tagName)).join(', ');

/** The value that most elements give, and where it is another. */
function common(entries, read) {
  const groups = new Map();
  for (const entry of entries) groups.set(read(entry), [...(groups.get(read(entry)) ?? []), entry]);
  const [[first], ...others] = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return { first, others };
}

/** The defaults of a token; `–` where there is none that can be said as a value. */
export function defaults(entries) {
  const write = (value) => (value === undefined ? '–' : code(value));
  const { first, others } = common(entries, (entry) => entry.default);
  return [write(first), ...others.map(([value, some]) => `${write(value)} in ${names(some)}`)].join('; ');
}

/** What most elements say of a thing. */
export const said = (entries) => common(entries, ({ description }) => description).first;

/** The same, where what a page says of a thing holds for all of its sections. */
export const meaning = (entries) => entries.find(({ tag }) => tag === 'topic-page')?.description ?? said(entries);
