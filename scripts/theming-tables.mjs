// The tables of docs/theming.md, from custom-elements.json: tokens, parts, states and slots, and which elements have each.
import { readFileSync } from 'node:fs';
import { cell, wordsTable } from './markdown.mjs';

const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'));
const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));

/** name → what each element says of it, in the order of names. */
function collect(list) {
  const found = new Map();
  for (const element of elements) {
    for (const entry of element[list] ?? []) {
      found.set(entry.name, [...(found.get(entry.name) ?? []), { tag: element.tagName, ...entry }]);
    }
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

const code = (text) => `\`${text}\``;
/** `topic-feed` shows nothing, so nothing of it can be styled. */
const shown = elements.filter(({ tagName }) => tagName !== 'topic-feed');
const names = (entries) => entries.map((entry) => code(entry.tag ?? entry.tagName)).join(', ');

/** Which elements, in as few words as there are. */
function tags(entries, all = shown) {
  const others = all.filter(({ tagName }) => !entries.some(({ tag }) => tag === tagName));
  if (!others.length) return 'all';
  return others.length < entries.length / 2 ? `all but ${names(others)}` : names(entries);
}

/** The value that most elements give, and where it is another. */
function common(entries, read) {
  const groups = new Map();
  for (const entry of entries) groups.set(read(entry), [...(groups.get(read(entry)) ?? []), entry]);
  const [[first], ...others] = [...groups].sort(([, one], [, other]) => other.length - one.length);
  return { first, others };
}

const withOthers = ({ first, others }, write) =>
  [write(first), ...others.map(([value, entries]) => `${write(value)} in ${names(entries)}`)].join('; ');

const tokenRow = ([name, entries]) => [
  code(name),
  withOthers(
    common(entries, (entry) => entry.default),
    (value) => (value === undefined ? '–' : code(value)),
  ),
  cell(code(entries[0].syntax ?? '*')),
  cell(common(entries, (entry) => entry.description).first),
  tags(entries),
];

/** What a page says of a thing holds for all of its sections. */
const meaning = (entries) =>
  (entries.find(({ tag }) => tag === 'topic-page') ?? common(entries, (entry) => entry).first).description;

const described = ([name, entries], all) => [code(name), cell(meaning(entries)), tags(entries, all)];

export function tokenTables() {
  const tokens = collect('cssProperties');
  const head = ['custom property', 'default', 'syntax', 'meaning'];
  const everywhere = tokens.filter(([, entries]) => entries.length === shown.length);
  const some = tokens.filter(([, entries]) => entries.length < shown.length);
  return [
    '### In all elements',
    wordsTable(
      head,
      everywhere.map((token) => tokenRow(token).slice(0, -1)),
    ),
    '### In some elements',
    wordsTable([...head, 'elements'], some.map(tokenRow)),
  ].join('\n\n');
}

export const partTable = () =>
  wordsTable(
    ['part', 'what it is', 'elements'],
    collect('cssParts').map((part) => described(part)),
  );

export const stateTable = () =>
  wordsTable(
    ['state', 'when', 'elements'],
    collect('cssStates').map(([name, entries]) => [
      code(`:state(${name})`),
      cell(common(entries, ({ description }) => description).first),
      tags(entries, elements),
    ]),
  );

export const slotTable = () =>
  wordsTable(
    ['element', 'slot', 'what belongs there'],
    elements.flatMap(({ tagName, slots = [] }) =>
      slots.map(({ name, description }) => [code(tagName), name ? code(name) : '–', cell(description)]),
    ),
  );
