import type { BakeProblem } from '../ssr/index.js';
import { otherEncoding } from './encoding.js';
import { copy, readEarlier, readPage, writePage } from './files.js';
import type { SiteBaker } from './site-baker.js';

/** A file of a site, and where it goes. */
export interface SiteFile {
  /** Below the folder of the site, with `/` between names. */
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** What became of one. */
export interface FileResult {
  readonly file: SiteFile;
  readonly isPage: boolean;
  /** Whether another one is there now. */
  readonly written: boolean;
  readonly problems: readonly BakeProblem[];
  /** Why it could not be read, baked or written. What was there is there still. */
  readonly error?: unknown;
}

const PAGE = /\.html?$/i;

/** Bakes the pages among some files and copies the others, in their order, not more than so many at a time. */
export async function* bakeFiles(
  files: Iterable<SiteFile>,
  baker: SiteBaker,
  concurrency: number,
): AsyncGenerator<FileResult, void, void> {
  const running: Promise<FileResult>[] = [];
  for (const file of files) {
    running.push(bakeFile(file, baker));
    if (running.length >= concurrency) yield (await running.shift()) as FileResult;
  }
  yield* running;
}

async function bakeFile(file: SiteFile, baker: SiteBaker): Promise<FileResult> {
  const { from, to, path } = file;
  const isPage = PAGE.test(path);
  try {
    if (!isPage) return { file, isPage, written: from !== to && (await copy(from, to)), problems: [] };
    const text = await readPage(from);
    // What a page was baked with stands in the page itself.
    const earlier = from === to ? undefined : await readEarlier(to);
    const { html, problems } = await baker.bake(text, path, earlier);
    const encoding = otherEncoding(text, html);
    if (encoding)
      throw new TypeError(
        `says that it is in ${encoding}, but what is baked is in UTF-8, so that visitors would see other letters: name utf-8 there`,
      );
    return { file, isPage, written: await writePage(to, html, from === to ? text : earlier, from), problems };
  } catch (error) {
    return { file, isPage, written: false, problems: [], error };
  }
}
