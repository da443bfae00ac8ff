import { policy } from './feed/trusted-types.js';

/**
 * The files that are loaded when they are needed, by their names: the hash of each (SHA-256 in base64, without the sign at
 * its end), and behind it the names of those that it needs. The build puts it here (scripts/chunks.mjs).
 */
declare const __CHUNKS__: Record<string, string>;
/** What this file hands to the others; the build knows it. */
declare const __LINKS__: object;

type Chunk = Readonly<Record<string, unknown>>;

const chunks = __CHUNKS__;
const loaded = new Map<string, Promise<Chunk>>();

/**
 * Loads a module whose content is what the build has made. `import()` checks no hash, and the `integrity` of the first
 * script covers nothing but itself. A module script does, in all engines (WebKit ignores the hash of `modulepreload`),
 * and `import()` then takes what that has loaded. Such a module imports nothing: it is a function of what it needs.
 *
 * @returns Its exports; rejects where it cannot be had, or is another.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script
 */
export function loadChunk(name: string): Promise<Chunk> {
  let chunk = loaded.get(name);
  if (!chunk) {
    loaded.set(name, (chunk = link(name)));
    // What did not come this time may come another.
    chunk.catch(() => loaded.delete(name));
  }
  return chunk;
}

async function link(name: string): Promise<Chunk> {
  if (!chunks[name]) Object.assign(chunks, await loadChunk('table'));
  const [hash = '', ...imports] = chunks[name]?.split(' ') ?? [];
  const [module, ...others] = await Promise.all([fetchChunk(name, hash), ...imports.map(loadChunk)]);
  return module(__LINKS__, ...others);
}

async function fetchChunk(name: string, hash: string): Promise<(...links: object[]) => Chunk> {
  const url = new URL(`./chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '-')}.js`, import.meta.url).href;
  const script = document.createElement('script');
  await new Promise((onload, onerror) => {
    Object.assign(script, { type: 'module', crossOrigin: '', integrity: `sha256-${hash}=`, onload, onerror });
    script.src = policy()?.createScriptURL(url) ?? url;
    document.head.append(script);
  }).finally(() => script.remove());
  return ((await import(url)) as { default: (...links: object[]) => Chunk }).default;
}
