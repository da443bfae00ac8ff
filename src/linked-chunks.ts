import { fetchModule } from './fetch-module.js';

/** As in chunks.ts, with what each file imports, first what that needs. */
declare const __CHUNKS__: Readonly<Record<string, Chunk>>;

type Chunk = readonly [hash: string, ...imports: string[]];

const chunks = __CHUNKS__;

const fetching = new Map<string, Promise<unknown>>();
/** Fragments of files that have failed, as in chunks.ts. */
const again = new Map<string, string>();

/**
 * What `loadChunk` of chunks.ts is, for modules that import others. Those are there, and checked, before the module asks
 * for them: it would take whatever comes. (WebKit stands still where one fails that is asked for by both.) They keep
 * their addresses also after a failure, since the module knows no other.
 */
export async function loadChunk(path: string): Promise<unknown> {
  const [hash, ...imports] = chunks[path] as Chunk;
  const url = urlOf(path) + (again.get(path) ?? '');
  for (const one of imports) await fetchOnce(urlOf(one), (chunks[one] as Chunk)[0]);
  try {
    await fetchOnce(url, hash);
  } catch (error) {
    again.set(path, `${again.get(path) ?? ''}#0`);
    throw error;
  }
  return import(url);
}

function fetchOnce(url: string, hash: string): Promise<unknown> {
  let fetched = fetching.get(url);
  if (!fetched) {
    fetched = fetchModule(url, hash);
    fetching.set(url, fetched);
    fetched.catch(() => fetching.delete(url));
  }
  return fetched;
}

const urlOf = (path: string) => new URL(path, import.meta.url).href;
