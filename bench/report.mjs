// The figures as tables, for the console and for the README.
import { table } from '../scripts/readme.mjs';
import { standing } from './summary.mjs';
import { works } from './works.mjs';

const NAME = 18;
const WIDTH = 13;

const count = (value) => Math.round(value).toLocaleString('en');
const ratio = (value) => (value === undefined ? '–' : value.toFixed(2));
const show = (value) => (Number.isInteger(value) ? count(value) : value.toFixed(value < 0.1 ? 3 : 2));

/** What of a work is told on the console, and how. */
const COLUMNS = {
  bytes: ['bytes br', count],
  requests: ['requests', String],
  task: ['ms', (value) => value.toFixed(2)],
  taskRatio: ['×', ratio],
  warm: ['warm ms', (value) => value.toFixed(2)],
  warmRatio: ['warm ×', ratio],
  fetches: ['fetch calls', String],
  mutations: ['mutations', String],
  replaced: ['replaced', String],
  written: ['written', String],
  nodes: ['nodes', String],
  listeners: ['listeners', String],
  heap: ['heap', count],
  shift: ['shift', (value) => value.toFixed(3)],
};
/** Columns that say the same for each work, or nothing. */
const ONLY = { bytes: ['W1', 'W2'], requests: ['W1', 'W2'], fetches: ['W4'] };

export function print(work, lines) {
  const keys = Object.keys(COLUMNS).filter(
    (key) => (ONLY[key]?.includes(work) ?? true) && Object.values(lines).some((line) => line[key] !== undefined),
  );
  const row = (name, cells) => console.log(name.padEnd(NAME) + cells.map((cell) => cell.padStart(WIDTH)).join(''));
  console.log(`\n${work}, ${works[work].title}`);
  row(
    '',
    keys.map((key) => COLUMNS[key][0]),
  );
  for (const [name, line] of Object.entries(lines)) {
    row(
      name,
      keys.map((key) => (line[key] === undefined ? '' : COLUMNS[key][1](line[key]))),
    );
  }
  for (const { what, value, budget, met } of standing(work, lines)) {
    console.log(`${met ? 'met   ' : 'MISSED'} ${what}: ${show(value)}, budget ${show(budget)}`);
  }
}

/** A cell of a work that a peer may not do. */
const cell = (results, work, name, text) => {
  const line = results.works[work]?.[name];
  return line ? text(line) : '–';
};

function compared(results, peers) {
  const head = ['', 'W1 B', 'W2 B', 'W1', 'W2', 'W3', 'W4 (calls)', 'W5 (warm)', 'W6', 'W7', 'W8'];
  const times = (line) => ratio(line.taskRatio);
  const rows = peers
    .filter(({ name }) => results.works.W1?.[name])
    .map(({ name, title }) => [
      name.startsWith('ours') ? `**${title}**` : title,
      cell(results, 'W1', name, ({ bytes }) => count(bytes)),
      cell(results, 'W2', name, ({ bytes }) => count(bytes)),
      cell(results, 'W1', name, times),
      cell(results, 'W2', name, times),
      cell(results, 'W3', name, times),
      cell(results, 'W4', name, (line) => `${times(line)} (${line.fetches})`),
      cell(results, 'W5', name, (line) => `${times(line)} (${ratio(line.warmRatio)})`),
      cell(results, 'W6', name, times),
      cell(results, 'W7', name, ({ shift }) => shift.toFixed(3)),
      cell(results, 'W8', name, times),
    ]);
  return table(head, rows);
}

function budgeted(results) {
  const rows = Object.entries(results.works)
    .flatMap(([work, lines]) => standing(work, lines))
    .map(({ work, what, value, budget, met }) => [`${work}, ${what}`, show(value), show(budget), met ? 'yes' : 'no']);
  return table(['ours, split', 'measured', 'budget', 'met'], rows);
}

/** The part of the README that is made of the figures. */
export function markdown(results, peers) {
  const base = ['W1', 'W2', 'W3', 'W4', 'W5']
    .filter((work) => results.works[work]?.hand)
    .map((work) => `${work} ${results.works[work].hand.task.toFixed(1)} ms`);
  return [
    `${results.chromium.replace('HeadlessChrome', 'Chromium').replace('/', ' ')}, best of ${results.rounds} interleaved rounds. B: bytes of script and style that the page downloads, after brotli. Others: main-thread processor time as a multiple of the hand-written element's (${base.join(', ')}).`,
    compared(results, peers),
    budgeted(results),
  ].join('\n\n');
}
