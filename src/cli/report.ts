import { styleText } from 'node:util';
import { SEVERITIES, figure, type Finding, type Severity } from '../doctor/finding.js';
import { groupsOf, placeText } from '../doctor/groups.js';
import { clean } from './clean.js';

const WIDTH = 80;
/** So many places of one fault are named; --json names all. */
const MAX_PLACES = 3;

const TITLES: Readonly<Record<Severity, string>> = {
  error: 'Errors: content does not arrive',
  warning: 'Warnings: visitors notice',
  note: 'Notes: it could be better',
};
const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

type Style = (style: Parameters<typeof styleText>[0], text: string) => string;

/**
 * Findings for people: the gravest first, each kind of fault once, with the places where it is.
 *
 * @param address  What was asked to be examined: places in it go without saying so.
 */
export function report(findings: readonly Finding[], address: string, colours: boolean): string {
  const style: Style = colours ? (name, text) => styleText(name, text) : (_, text) => text;
  const lines: string[] = [];
  const fixes = new Map<string, string>();
  for (const severity of SEVERITIES) {
    const groups = groupsOf(findings.filter((one) => one.severity === severity));
    if (!groups.length) continue;
    lines.push('', style([COLOURS[severity], 'bold'], TITLES[severity]));
    for (const group of groups) lines.push('', ...describe(group, address, style), ...fixOf(group, style, fixes));
  }
  return lines.join('\n');
}

function describe(group: readonly Finding[], address: string, style: Style): string[] {
  const [first] = group;
  if (!first) return [];
  const lines = [`  ${style('bold', first.id)}${group.length > 1 ? ` (${figure(group.length)} places)` : ''}`];
  const { url } = first.where;
  if (url !== address) lines.push(...wrap(`in ${url}`, '    ', style, 'dim'));
  const messages = new Map<string, string[]>();
  for (const { where, message } of group) messages.set(message, [...(messages.get(message) ?? []), placeText(where)]);
  const shown = [...messages].slice(0, MAX_PLACES);
  const varied = hasVariedFixes(group);
  for (const [message, places] of shown) {
    const named = places.filter(Boolean).slice(0, MAX_PLACES);
    const more = places.length - named.length;
    // A message may begin with its place.
    const told = places.length === 1 && named[0] && message.startsWith(named[0]);
    if (named.length && !told) {
      lines.push(...wrap(named.join('; ') + (more ? `; and ${figure(more)} more` : ''), '    ', style, 'dim'));
    }
    lines.push(...wrap(message, told ? '    ' : '      ', style));
    const own = varied ? Object.values(group.find((one) => one.message === message)?.fix ?? {}) : [];
    for (const fix of own) lines.push(`      Fix: ${style('green', clean(fix))}`);
  }
  if (messages.size > shown.length)
    lines.push(`    … and ${figure(messages.size - shown.length)} more; --json names all of them.`);
  return lines;
}

/** Whether each place has a short fix of its own. */
const hasVariedFixes = (group: readonly Finding[]): boolean =>
  new Set(group.map(({ fix }) => JSON.stringify(fix))).size > 1 &&
  group.every(({ fix }) => Object.keys(fix).length < 2 && !Object.values(fix).join('').includes('\n'));

/** @param fixes  Those that were told already: by what they say, and by the fault that they mend. */
function fixOf(group: readonly Finding[], style: Style, fixes: Map<string, string>): string[] {
  const [first] = group;
  const entries = Object.entries(first?.fix ?? {}).filter(([, text]) => text);
  if (!first || !entries.length || hasVariedFixes(group)) return [];
  const key = JSON.stringify(entries);
  const earlier = fixes.get(key);
  if (earlier !== undefined) return [`    Fix: as for ${earlier}.`];
  // The same for another address, that is all.
  if (entries.length > 1 && fixes.has(first.id)) return [`    Fix: as above, for ${first.where.url}.`];
  fixes.set(key, first.id).set(first.id, '');
  return entries.flatMap(([where, text]) => {
    const lines = clean(text).split('\n');
    return [`    Fix, ${where}:`, ...lines.map((line) => `      ${style('green', line)}`)];
  });
}

/** Lines of 80 columns; words that are longer stay whole, so that addresses can be copied. */
function wrap(text: string, indent: string, style: Style, name?: Parameters<Style>[0]): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of clean(text).split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((one) => indent + (name ? style(name, one) : one));
}
