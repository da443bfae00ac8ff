import { fetchModule } from './fetch-module.js';

/**
 * The files that are loaded when they are needed, by their address from here, with their hashes. The build puts it here
 * (scripts/chunks.mjs).
 */
declare const __CHUNKS__: Readonly<Record<string, readonly [hash: string]>>;

const chunks = __CHUNKS__;

const loading = new Map<string, Promise<unknown>>();
/** Some engines remember of an address that it has failed; after that, files are asked for with a fragment. */
let again = '';

/**
 * Loads a module that imports nothing, and whose content is what the build has made.
 *
 * @param path  Address of the file, from the one that holds this code.
 * @returns Its exports; rejects where it cannot be had, or is another. It may come another time.
 */
export function loadChunk(path: string): Promise<unknown> {
  let module = loading.get(path);
  if (!module) {
    module = load(path);
    loading.set(path, module);
    module.catch(() => {
      loading.delete(path);
      again += '#0';
    });
  }
  return module;
}

async function load(path: string): Promise<unknown> {
  const url = new URL(path, import.meta.url).href + again;
  await fetchModule(url, (chunks[path] as [string])[0]);
  return import(url);
}
