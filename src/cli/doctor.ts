import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { examineFeed } from '../doctor/examine-feed.js';
import { examinePage, feedsOf, prefixIn } from '../doctor/examine-page.js';
import { isFragment, isHtml } from '../doctor/body.js';
import { ANY_PARTNER, examineCors } from '../doctor/cors.js';
import { originOf, type Exchange } from '../doctor/exchange.js';
import { figure, finding, type Finding } from '../doctor/finding.js';
import { countsOf, summary } from '../doctor/groups.js';
import { scriptsOf } from '../doctor/markup.js';
import { examinePageType } from '../doctor/mime-type.js';
import { examineNetwork } from '../doctor/network.js';
import type { Page } from '../doctor/page.js';
import { typeFix } from '../doctor/server-fixes.js';
import { vocabularyOf, type Vocabulary } from '../doctor/vocabulary.js';
import { DEFAULT_TIMEOUT } from '../feed/load-feed.js';
import { withoutCredentials } from '../feed/credentials.js';
import type { Feed } from '../feed/model.js';
import { webUrl } from '../feed/url.js';
import { parse, prefixOf, secondsOf } from './arguments.js';
import { askAgain } from './ask-again.js';
import { exchange, type FetchOptions } from './fetch.js';
import { feedAddress, fileAt, fileUrl, isInvented, pageAddress, withoutInvented } from './file-address.js';
import { readPage } from './html.js';
import { reason } from './reason.js';
import { report } from './report.js';
import { UsageError } from './usage-error.js';

const USAGE = `topic-elements doctor <address> [options]

Examines a feed, or a page with elements of the library and the feeds on it.
Each finding says what is wrong, where, and what to paste to mend it.

  <address>          http(s) address, path of a file, or - for standard input

  --origin <origin>  of the page that is to show the feed, such as
                     https://partner.example; any when absent
  --prefix <prefix>  what the tags on the page begin with, such as ilo-
  --timeout <s>      seconds for each answer, ${DEFAULT_TIMEOUT} when absent
  --strict           warnings count as errors
  --json             the report as JSON
  --help

Exit status: 0 without errors; 1 with errors (with --strict, or warnings);
2 where the call is wrong or the address cannot be examined at all.`;

interface Options {
  readonly origin?: string;
  readonly prefix?: string;
  readonly timeout: number;
}

/** The report that `--json` prints. */
interface Report {
  readonly version: 1;
  readonly address: string;
  readonly kind: 'feed' | 'page';
  readonly origin?: string;
  /** Name of the feed's format, where it could be read. */
  readonly format?: string;
  /** How many items it has. */
  readonly items?: number;
  /** Of a page: the feeds on it. */
  readonly feeds?: readonly string[];
  readonly findings: readonly Finding[];
}

/** @returns the exit status. */
export async function doctor(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('doctor', args, OPTIONS, USAGE);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [address] = positionals;
  if (!address || positionals.length > 1) throw new UsageError('doctor: one address is expected.', USAGE);
  const options: Options = {
    origin: origin(values.origin),
    prefix: prefixOf('doctor', values.prefix),
    timeout: secondsOf('doctor', values.timeout),
  };
  const examined = await examine(address, options);
  const shown = withoutCredentials(address);
  const made = { ...examined, address: shown, findings: examined.findings.map(openFinding) };
  const counts = countsOf(made.findings);
  if (values.json) console.log(JSON.stringify({ ...made, counts }, undefined, 2));
  else print(made);
  if (made.findings.some(({ id, where }) => where.url === shown && CANNOT.includes(id))) return 2;
  return counts.error || (values.strict && counts.warning) ? 1 : 0;
}

/** Without any answer there is nothing to examine. */
const CANNOT = ['unreachable', 'timeout', 'bad-url', 'url-credentials'];

const OPTIONS = {
  origin: { type: 'string' },
  prefix: { type: 'string' },
  timeout: { type: 'string' },
  strict: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function origin(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = webUrl(value);
  if (!url) throw new UsageError(`doctor: --origin "${value}" is not an origin such as https://partner.example.`);
  return originOf(url);
}

async function examine(address: string, options: Options): Promise<Report> {
  const got = await get(address, options);
  const text = new TextDecoder().decode(got.body);
  const { status = 200 } = got.hops.at(-1) ?? {};
  if ((isHtml(text) || isFragment(text)) && status === 200) return examineHtml(address, got, text, options);
  const { findings, feed, format } = await examineFeed(await askAgain(got, fetchOptions(options)), {
    origin: options.origin,
    base: feedAddress(text),
  });
  return { version: 1, address, kind: 'feed', origin: options.origin, format, items: feed?.items.length, findings };
}

const fetchOptions = ({ origin = ANY_PARTNER, timeout }: Options): FetchOptions => ({ origin, timeout });

/** What is not asked for over HTTP has no headers, and nothing is said of any. */
async function get(address: string, options: Options): Promise<Exchange> {
  if (/^https?:/i.test(address)) return exchange(address, fetchOptions(options));
  try {
    const path = address.startsWith('file:') ? fileURLToPath(address) : address;
    const body = address === '-' ? await buffer(process.stdin) : await readFile(path);
    return { url: address, hops: [], body };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      throw new UsageError(
        `doctor: ${address} is a folder; name a page or a feed in it, such as ${join(address, 'index.html')}.`,
      );
    throw new UsageError(`doctor: ${reason(error)}`);
  }
}

async function examineHtml(address: string, got: Exchange, html: string, options: Options): Promise<Report> {
  const last = got.hops.at(-1);
  const file = last || address === '-' ? undefined : fileUrl(address);
  const policy = last?.headers['content-security-policy'];
  const policies =
    policy
      ?.split(',')
      .map((one) => one.trim())
      .filter(Boolean) ?? [];
  const url = last?.url ?? pageAddress(file);
  const read = readPage(html, url, { policies });
  const prefix = options.prefix ?? prefixIn(read);
  const origin = options.origin ?? originOf(url);
  const findings: Finding[] = [...examineNetwork(got)];
  const feeds = new Map<string, Feed>();
  const addresses = feedsOf(read, prefix);
  for (const feed of addresses) {
    const isLocal = isInvented(feed);
    const local = isLocal && file ? fileAt(feed, file) : feed;
    const asked = isLocal && !file ? undefined : await get(local, { ...options, origin }).catch(() => undefined);
    if (!asked) {
      const why = file ? `There is no file ${local}` : `Where the page lies is not known, nor where ${feed} leads`;
      const says = `${why}, so the feed was not examined. Give the address at which the page is served.`;
      findings.push(finding('note', 'feed-not-examined', { url: address }, says));
      continue;
    }
    const answered = await askAgain(asked, fetchOptions({ ...options, origin }));
    const made = await examineFeed(answered, { origin, base: feed });
    for (const one of made.findings) findings.push(one);
    if (made.feed) feeds.set(feed, made.feed);
  }
  if (last) findings.push(...examinePageType(last), ...(await examineScriptFiles(read, { ...options, origin })));
  findings.push(
    ...relocated(examinePage(read, { prefix, vocabulary: await vocabulary(), feeds }), url, last ? url : address),
  );
  const said = options.origin ?? (last && origin);
  return { version: 1, address, kind: 'page', origin: said, feeds: addresses.map(withoutInvented), findings };
}

/** What is said of files, without the hosts that they were given for that. */
function openFinding(one: Finding): Finding {
  const fix = Object.fromEntries(Object.entries(one.fix).map(([where, text]) => [where, withoutInvented(text)]));
  return { ...one, message: withoutInvented(one.message), fix };
}

const relocated = (findings: readonly Finding[], from: string, to: string): Finding[] =>
  findings.map((one) => (one.where.url === from ? { ...one, where: { ...one.where, url: to } } : one));

/** Whether the scripts that define the elements can be had, and run. */
async function examineScriptFiles(page: Page, options: Options): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const script of scriptsOf(page)) {
    const url = webUrl(script.attributes.get('src'), page.base);
    if (!url) continue;
    const got = await exchange(url, fetchOptions(options));
    found.push(...examineNetwork(got).filter(({ severity }) => severity === 'error'));
    const last = got.hops.at(-1);
    if (!last || got.failure || last.status !== 200) continue;
    found.push(...examineCors(got, options.origin).filter(({ severity }) => severity === 'error'));
    const type = last.headers['content-type'] ?? '';
    if (!/^\s*(text|application)\/(x-)?(java|ecma)script\b/i.test(type)) {
      const says = `${type ? `"${type.slice(0, 60)}"` : 'No type'} is not that of a script: browsers refuse to run it as a module, and nothing is defined.`;
      found.push(
        finding('error', 'script-type', { url, header: 'Content-Type' }, says, typeFix(url, 'text/javascript')),
      );
    }
  }
  return found;
}

/** What the elements of this version understand. */
async function vocabulary(): Promise<Vocabulary> {
  const manifest = new URL('../../custom-elements.json', import.meta.url);
  return vocabularyOf(JSON.parse(await readFile(manifest, 'utf8')));
}

function print({ address, kind, format, items, feeds, origin, findings }: Report): void {
  const colours = process.stdout.isTTY && !process.env.NO_COLOR;
  const what =
    kind === 'page'
      ? `a web page with ${feeds?.length === 1 ? 'one feed' : `${feeds?.length ? figure(feeds.length) : 'no'} feeds`}`
      : format
        ? `${format}, ${items === 1 ? 'one item' : `${figure(items ?? 0)} items`}`
        : 'no feed that can be read';
  console.log(
    `${address === '-' ? 'standard input' : address}\n${what}${origin && kind === 'feed' ? `, for pages of ${origin}` : ''}`,
  );
  if (findings.length) console.log(report(findings, address, colours));
  console.log(`\n${summary(findings)}`);
}
