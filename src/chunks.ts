import { policy } from './feed/trusted-types.js';

/**
 * The files that are loaded when they are needed, by their address from here: the hash of each, and what it imports,
 * first what that needs. The build puts it here (scripts/chunks.mjs).
 */
declare const __CHUNKS__: Readonly<Record<string, readonly [hash: string, ...imports: string[]]>>;

const chunks = __CHUNKS__;

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a module whose content is what the build has made. `import()` checks no hash, and the `integrity` of the first
 * script covers nothing but itself. A module script does, in all engines (WebKit ignores the hash of `modulepreload`),
 * and `import()` then takes what that has loaded. What a module imports is loaded before it, for the same reason.
 *
 * @param path  Address of the file, from the one that holds this code.
 * @returns Its exports; rejects where it cannot be had, or is another.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script
 */
export async function loadChunk(path: string): Promise<unknown> {
  const [, ...imports] = chunks[path] ?? [];
  // All are on their way while the first is looked at.
  if (imports.length) [...imports, path].forEach((one) => add('link', one, { rel: 'preload', as: 'script' }, 'href'));
  for (const one of [...imports, path]) await fetchChunk(one);
  return import(urlOf(path));
}

function fetchChunk(path: string): Promise<unknown> {
  let fetched = loading.get(path);
  if (!fetched) {
    fetched = new Promise((onload, onerror) => add('script', path, { type: 'module', onload, onerror }, 'src'));
    loading.set(path, fetched);
    // What did not come this time may come another.
    fetched.catch(() => loading.delete(path));
  }
  return fetched;
}

function add(tag: 'link' | 'script', path: string, properties: object, address: 'href' | 'src'): void {
  const element = Object.assign(document.createElement(tag), properties, {
    crossOrigin: 'anonymous',
    integrity: `sha256-${chunks[path]?.[0] ?? ''}`,
  });
  const url = urlOf(path);
  Object.assign(element, { [address]: (tag === 'script' && policy()?.createScriptURL(url)) || url });
  document.head.append(element);
}

const urlOf = (path: string) => new URL(path, import.meta.url).href;
