// The tables of docs/theming.md, from custom-elements.json: tokens, parts, states and slots, and which elements have each.
import { cell, wordsTable } from './markdown.mjs';
import { code, collect, defaults, elements, meaning, names, said } from './meanings.mjs';

/** `topic-feed` shows nothing, so nothing of it can be styled. */
const shown = elements.filter(({ tagName }) => tagName !== 'topic-feed');

/** Which elements, in as few words as there are. */
function tags(entries, all = shown) {
  const others = all.filter(({ tagName }) => !entries.some(({ tag }) => tag === tagName));
  if (!others.length) return 'all';
  return others.length < entries.length / 2 ? `all but ${names(others)}` : names(entries);
}

const tokenRow = ([name, entries]) => [
  code(name),
  defaults(entries),
  cell(code(entries[0].syntax ?? '*')),
  cell(said(entries)),
  tags(entries),
];

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
      cell(said(entries)),
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
