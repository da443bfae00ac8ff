import { isTooDeep } from '../feed/json.js';
import { finding, quoted, type Finding, type Place } from './finding.js';
import { findJsonError, lineAt } from './json-error.js';
import { QUIET_PHP } from './server-fixes.js';
import { ANY_TAG } from './vocabulary.js';

export interface Body {
  readonly url: string;
  /** Decoded as UTF-8. */
  readonly text: string;
  readonly bytes?: Uint8Array;
  /** Why the library could not read it; absent where it could. */
  readonly error?: string;
}

const PHP =
  /^\s*(?:<br\s*\/?>\s*)?(?:<b>)?(?:PHP )?(Warning|Notice|Deprecated|Fatal error|Parse error|Strict Standards)(?:<\/b>)?: /i;
/** A comment ends at its first end: there is one way to read it. */
const START = String.raw`^\s*(?:(?:<\?[^>]*>|<!--(?:(?!-->)[^])*-->)\s*)*`;
const HTML = new RegExp(`${START}<(?:!doctype html|html|head|body)\\b`, 'i');
const FEED = new RegExp(`${START}(?:[[{]|<(?:rss|feed|rdf:rdf|channel)\\b)`, 'i');
const OURS = new RegExp(`<${ANY_TAG}[\\s>]`, 'i');
const LOGIN = /type=["']?password|\b(?:log|sign)[ -]?in\b|s['’]identifier\b|\biniciar sesión\b/i;
const NOTHING = 'Visitors see what stands between the tags, or a message.';

/** Whether a text is a web page. */
export const isHtml = (text: string): boolean => HTML.test(text);

/** Whether a text is a part of a web page, with elements of the library in it. */
export const isFragment = (text: string): boolean => !FEED.test(text) && OURS.test(text);

/** What stands in the place of a feed, or around it. */
export function examineBody({ url, text, bytes, error }: Body): Finding[] {
  const where: Place = { url };
  const found: Finding[] = [];
  if (bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const says = 'The feed begins with a byte order mark. Elements read over it; other readers of JSON refuse it.';
    if (/^\s*[[{]/.test(text)) {
      found.push(finding('note', 'byte-order-mark', where, says, { editor: 'Save as "UTF-8", not "UTF-8 with BOM".' }));
    }
  }
  const broken = /^\s*[[{]/.test(text) ? text.indexOf('\ufffd') : -1;
  if (broken >= 0) {
    const near = quoted(text.slice(Math.max(0, broken - 20), broken + 20));
    const says = `The feed is not UTF-8, or was converted badly: visitors see “�” near ${near}.`;
    const at = { ...where, ...lineAt(text, broken) };
    found.push(
      finding('warning', 'not-utf-8', at, says, {
        shell: 'iconv -f windows-1252 -t utf-8 old.json > feed.json',
        PHP: 'echo json_encode($feed, JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);  // from a UTF-8 database connection',
      }),
    );
  }
  if (error !== undefined) found.push(unreadable({ url, text, bytes, error }));
  return found;
}

/** Whether it begins with the mark of UTF-16, and then as JSON. XML may be in any encoding. */
function isWideJson(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isBig = first === 0xfe && second === 0xff;
  if (!isBig && !(first === 0xff && second === 0xfe)) return false;
  return /^\s*[[{]/.test(new TextDecoder(isBig ? 'utf-16be' : 'utf-16le').decode(bytes.subarray(0, 100)));
}

function unreadable({ url, text, bytes, error }: Body): Finding {
  const where: Place = { url };
  const report = (id: string, message: string, fix: Finding['fix'], place: Place = where) =>
    finding('error', id, place, `${message} ${NOTHING}`, fix);
  const body = text.trimStart();
  if (!body) return report('body-empty', 'The answer has no body.', { server: 'Its error log may say why.' });
  if (bytes && isWideJson(bytes)) {
    const says = 'This JSON is in UTF-16, and all JSON is read as UTF-8.';
    return report('utf-16', says, {
      editor: 'Save as "UTF-8".',
      PowerShell: 'Get-Content old.json | Out-File -Encoding utf8 feed.json',
    });
  }
  const php = PHP.exec(text);
  if (php) {
    const says = `PHP writes its ${php[1]?.toLowerCase()} in front of the feed: ${quoted(text.replace(/<[^<>]*>/g, ''))}.`;
    return report('php-warning', says, QUIET_PHP, { ...where, line: 1, column: 1 });
  }
  if (isHtml(body)) {
    const title = /<title[^<>]*>([^<>]*)/i.exec(body)?.[1]?.trim();
    const called = title ? `, ${quoted(title)},` : '';
    return LOGIN.test(body)
      ? report('login-page', `A login page${called} stands in the place of the feed.`, {
          server: 'Let everybody read the address of the feed: elements send no cookies and no passwords.',
        })
      : report('html-page', `A web page${called} stands in the place of the feed.`, {
          page: 'Use the address of the feed itself. The page may name it in <link rel="alternate">.',
        });
  }
  if (/^[[{]/.test(body)) {
    if (isTooDeep(body)) {
      return report('json-too-deep', 'The JSON is nested deeper than 64 levels, which no feed is.', {
        feed: 'Write "items" as a list of flat objects.',
      });
    }
    const wrong = findJsonError(text);
    if (wrong) {
      const { index, expected } = wrong;
      const at = index >= text.length ? 'it ends' : `it has ${quoted(text.slice(index, index + 20))}`;
      const says = `The JSON is not valid: where ${expected} is expected, ${at}.`;
      const fix = {
        PHP: 'echo json_encode($feed);  // in the place of strings that are put together',
        shell: `curl -s ${shellWord(url)} | python3 -m json.tool`,
      };
      return report('json-invalid', says, fix, { ...where, ...lineAt(text, index) });
    }
    const version = /^\{[^]*?"version"\s*:\s*"([^"]{0,80})"/.exec(body)?.[1];
    if (version !== undefined && !/jsonfeed\.org\/version\/1|^1(\.|$)/.test(version)) {
      const says = `Version ${quoted(version)} is no version of JSON Feed that is known.`;
      const fix = { feed: '"version": "https://jsonfeed.org/version/1.1"' };
      return report('version-unknown', says, fix, { ...where, path: 'version' });
    }
  }
  const fix = {
    feed: '{\n  "version": "https://jsonfeed.org/version/1.1",\n  "title": "…",\n  "items": [{ "id": "1", "title": "…", "url": "https://…", "date_published": "2026-10-29" }]\n}',
  };
  const begins = `It begins with ${quoted(body.slice(0, 40))}.`;
  return report('not-a-feed', `This is no feed that can be read: ${error}. ${begins}`, fix);
}

const shellWord = (text: string) => `'${text.replace(/'/g, "'\\''")}'`;
