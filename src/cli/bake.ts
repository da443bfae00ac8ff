import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { figure } from '../doctor/finding.js';
import { DEFAULT_TIMEOUT } from '../feed/load-feed.js';
import { webUrl, withoutFragment } from '../feed/url.js';
import { siteAddress } from '../site/address.js';
import { bakeFiles, type FileResult } from '../site/bake-files.js';
import { stopWriting } from '../site/files.js';
import { SiteBaker } from '../site/site-baker.js';
import { describeElement } from '../ssr/problem.js';
import { parse, prefixOf, secondsOf } from './arguments.js';
import { clean } from './clean.js';
import { Progress } from './progress.js';
import { reason } from './reason.js';
import { siteFiles } from './site-files.js';
import { summary, type Counts } from './summary.js';
import { UsageError } from './usage-error.js';

const CONCURRENCY = 8;

const USAGE = `topic-elements bake <files> --out <folder> [options]

Renders the elements on pages with the feeds as they are now: pages can be read
without JavaScript, and with it show everything at once. Everything else on the
pages stays as it is, and a page that was baked before is baked anew.

  <files>            folders, files, and patterns such as 'site/**/*.html', in
                     quotes. Of a folder, all is taken: pages (.html, .htm)
                     are baked, other files are copied as they are

  --out <folder>     where they go, as they lie in the folder that they have in
                     common; a page that is there already stands in for feeds
                     that cannot be had
  --in-place         or: they stay where they are
  --root <folder>    the folder of the site, where that is not the one that the
                     files have in common
  --base-url <url>   address of the site; when absent, links to it begin with /
  --feed <url>=<file>
                     a feed that is not requested, but read from a file; may be
                     given several times. Feeds of the site itself that lie in
                     its folder are read there in any case
  --mode <mode>      shadow: declarative shadow DOM; light: plain markup, with
                     no data in it that could stand in for a feed later
  --prefix <prefix>  what the tags on the pages begin with, such as ilo-
  --timeout <s>      seconds for one try to load a feed, ${DEFAULT_TIMEOUT} when absent
  --concurrency <n>  pages at a time, ${CONCURRENCY} when absent
  --strict           a feed that cannot be had is an error
  --quiet            says nothing but what is wrong
  --help

A feed that cannot be had leaves what was baked before, or what stands between
the tags, and is told of.

Exit status: 0; 1 where a page could not be read or written (with --strict, or
a feed could not be had); 2 where the call is wrong.`;

/** @returns the exit status. */
export async function bake(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse('bake', args, OPTIONS, USAGE);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!positionals.length) throw new UsageError('bake: files or a folder are expected.', USAGE);
  const { out, root, 'in-place': inPlace } = values;
  if ((out === undefined) !== Boolean(inPlace))
    throw new UsageError('bake: either --out with a folder or --in-place is expected.', USAGE);
  for (const [name, value] of Object.entries({ out, root }))
    if (value === '') throw new UsageError(`bake: --${name} "" is no folder.`);
  const site = siteOf(values['base-url']);
  const concurrency = countOf(values.concurrency);
  const options = {
    baseUrl: values['base-url'],
    mode: modeOf(values.mode),
    prefix: prefixOf('bake', values.prefix),
    timeout: secondsOf('bake', values.timeout),
    feeds: await feedsOf(values.feed ?? [], site),
  };

  const started = performance.now();
  const found = await siteFiles(positionals, { out, root });
  const baker = new SiteBaker(options, found.root);
  const progress = new Progress(process.stderr);
  const counts: Counts = { pages: 0, writtenPages: 0, copies: 0, writtenCopies: 0, problems: 0, failures: 0 };
  const stop = (signal: NodeJS.Signals) => {
    progress.clear();
    // Then it ends as it would have ended at once.
    void stopWriting().then(() => process.kill(process.pid, signal));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  let done = 0;
  for await (const result of bakeFiles(found.files, baker, concurrency)) {
    add(counts, result);
    const lines = linesOf(result);
    if (lines.length) progress.clear();
    for (const line of lines) console.error(line);
    done++;
    if (!values.quiet) progress.show(`${figure(done)}/${figure(found.files.length)} ${clean(result.file.path)}`);
  }
  progress.clear();
  const seconds = (performance.now() - started) / 1000;
  const { elements, feeds, requests } = baker;
  if (!values.quiet) console.log(summary(counts, { elements, feeds, requests, seconds }));
  return counts.failures || (values.strict && counts.problems) ? 1 : 0;
}

const OPTIONS = {
  out: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  root: { type: 'string' },
  'base-url': { type: 'string' },
  feed: { type: 'string', multiple: true },
  mode: { type: 'string' },
  prefix: { type: 'string' },
  timeout: { type: 'string' },
  concurrency: { type: 'string' },
  strict: { type: 'boolean' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function siteOf(value: string | undefined): string {
  try {
    return siteAddress(value);
  } catch {
    throw new UsageError(`bake: --base-url "${value}" is not an address such as https://example.org/news/.`);
  }
}

function modeOf(value: string | undefined): 'shadow' | 'light' | undefined {
  if (value === undefined || value === 'shadow' || value === 'light') return value;
  throw new UsageError(`bake: --mode "${value}" is neither shadow nor light.`);
}

function countOf(value = String(CONCURRENCY)): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new UsageError(`bake: --concurrency "${value}" is not a number from 1 to 999.`);
}

/** An address may have `=` in its query, a file hardly has one in its name. */
async function feedsOf(values: readonly string[], site: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const feeds = new Map<string, Uint8Array>();
  for (const value of values) {
    const at = value.lastIndexOf('=');
    const url = at < 0 ? undefined : webUrl(value.slice(0, at), site);
    if (!url) throw new UsageError(`bake: --feed "${value}" is not an address and a file with = between them.`);
    try {
      feeds.set(withoutFragment(url), await readFile(value.slice(at + 1)));
    } catch (error) {
      throw new UsageError(`bake: --feed: ${reason(error)}`);
    }
  }
  return feeds;
}

function add(counts: Counts, { isPage, written, problems, error }: FileResult): void {
  if (error !== undefined) counts.failures++;
  else counts[isPage ? 'pages' : 'copies']++;
  if (written) counts[isPage ? 'writtenPages' : 'writtenCopies']++;
  counts.problems += problems.length;
}

/** As compilers say it, so that editors find the place. */
function linesOf({ file, problems, error }: FileResult): readonly string[] {
  const near = relative('', file.from);
  const name = near.startsWith('..') ? resolve(file.from) : near;
  const lines = problems.map((one) => `${name}:${one.line}: ${describeElement(one)}.`);
  if (error !== undefined) lines.push(`${name}: ${reason(error)}.`);
  return lines.map(clean);
}
