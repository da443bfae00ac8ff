export interface JsonError {
  /** In UTF-16 code units, from 0. */
  readonly index: number;
  readonly expected: string;
}

/** One token after white space; whatever goes on for ever here has only one way to match. */
const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Wanted = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'comma' | 'end';

const EXPECTED: Readonly<Record<Wanted, string>> = {
  value: 'a value',
  'first value': 'a value or "]"',
  key: 'a name in double quotes, after a comma that must not be the last',
  'first key': 'a name in double quotes or "}"',
  colon: '":"',
  comma: 'a comma, or the end of the list or object',
  end: 'nothing more',
};

/**
 * Where a text stops being JSON; undefined where it does not. Engines say that differently, and some only in words.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  const token = new RegExp(TOKEN);
  const start = text.startsWith('\ufeff') ? 1 : 0;
  for (token.lastIndex = start; ;) {
    const from = token.lastIndex;
    const found = token.exec(text);
    if (!found) {
      const index = from + (/^[ \t\r\n]*/.exec(text.slice(from))?.[0].length ?? 0);
      return index === text.length && wanted === 'end' ? undefined : { index, expected: EXPECTED[wanted] };
    }
    const [whole, sign, string] = found;
    const next = after(wanted, sign, string !== undefined, open);
    if (!next) return { index: from + whole.length - whole.trimStart().length, expected: EXPECTED[wanted] };
    wanted = next;
  }
}

/** What may come next; undefined where the token must not stand here. */
function after(wanted: Wanted, sign: string | undefined, isString: boolean, open: string[]): Wanted | undefined {
  const ended = (): Wanted => (open.length ? 'comma' : 'end');
  const inside = open.at(-1);
  if (wanted === 'comma') {
    if (sign === ',') return inside === '{' ? 'key' : 'value';
    if (sign !== (inside === '{' ? '}' : ']')) return undefined;
    open.pop();
    return ended();
  }
  if (wanted === 'key' || wanted === 'first key') {
    if (isString) return 'colon';
    if (sign !== '}' || wanted === 'key') return undefined;
    open.pop();
    return ended();
  }
  if (wanted === 'colon') return sign === ':' ? 'value' : undefined;
  if (wanted === 'end') return undefined;
  if (sign === '{' || sign === '[') {
    open.push(sign);
    return sign === '{' ? 'first key' : 'first value';
  }
  if (sign === ']' && wanted === 'first value') {
    open.pop();
    return ended();
  }
  return sign ? undefined : ended();
}

/** Line and column of a place in a text, both from 1. */
export function lineAt(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - start + 1 };
}
