import { policy } from './feed/trusted-types.js';

/**
 * The files that are loaded when they are needed, by their address from here: the hash of each, and what it imports,
 * first what that needs. The build puts it here (scripts/chunks.mjs).
 */
declare const __CHUNKS__: Readonly<Record<string, Chunk>>;

type Chunk = readonly [hash: string, ...imports: string[]];

const chunks = __CHUNKS__;

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a module whose content is what the build has made. `import()` checks no hash, and the `integrity` of the first
 * script covers nothing but itself. A module script does, in all engines (WebKit ignores the hash of `modulepreload`),
 * and `import()` then takes what that has loaded. So does a module that imports another: whoever asks first decides how
 * it is checked, and all ask in this order.
 *
 * @param path  Address of the file, from the one that holds this code.
 * @returns Its exports; rejects where it cannot be had, or is another.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script
 */
export async function loadChunk(path: string): Promise<unknown> {
  const [, ...imports] = chunks[path] as Chunk;
  await Promise.all([...imports, path].map(fetchChunk));
  return import(urlOf(path));
}

function fetchChunk(path: string): Promise<unknown> {
  let fetched = loading.get(path);
  if (!fetched) {
    fetched = new Promise((onload, onerror) => {
      const url = urlOf(path);
      document.head.append(
        Object.assign(document.createElement('script'), {
          type: 'module',
          crossOrigin: 'anonymous',
          integrity: `sha256-${(chunks[path] as Chunk)[0]}`,
          // `import()` would have had it.
          nonce: document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '',
          onload,
          onerror,
          src: policy()?.createScriptURL(url) ?? url,
        }),
      );
    });
    loading.set(path, fetched);
    // What did not come this time may come another.
    fetched.catch(() => loading.delete(path));
  }
  return fetched;
}

const urlOf = (path: string) => new URL(path, import.meta.url).href;
