import { policy } from './feed/trusted-types.js';

/**
 * The files that are loaded when they are needed, by their names: what tells its versions apart in its address (eight
 * characters), its hash, and after blanks what it imports, first what that needs. The build puts it here
 * (scripts/chunks.mjs): what is often needed; the others are in a file of their own, `table`, whose hash is here.
 */
declare const __CHUNKS__: Record<string, string>;
/** Where they are, from here. */
declare const __FOLDER__: string;

const chunks = __CHUNKS__;

const loading = new Map<string, Promise<unknown>>();

/**
 * Loads a module whose content is what the build has made. `import()` checks no hash, and the `integrity` of the first
 * script covers nothing but itself. A module script does, in all engines (WebKit ignores the hash of `modulepreload`),
 * and `import()` then takes what that has loaded. What a module imports is asked for before it, for the same reason.
 *
 * @returns Its exports; rejects where it cannot be had, or is another.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script
 */
export async function loadChunk(name: string): Promise<unknown> {
  if (!chunks[name]) Object.assign(chunks, ((await loadChunk('table')) as { default: typeof chunks }).default);
  const [, ...imports] = entryOf(name);
  // Who imports what is under way waits for that.
  await Promise.all([...imports, name].map(fetchChunk));
  return import(urlOf(name));
}

function fetchChunk(name: string): Promise<unknown> {
  let fetched = loading.get(name);
  if (!fetched) {
    fetched = new Promise((onload, onerror) => {
      const script = Object.assign(document.createElement('script'), {
        type: 'module',
        crossOrigin: 'anonymous',
        integrity: `sha256-${entryOf(name)[0]?.slice(8)}=`,
        onload,
        onerror,
      });
      const url = urlOf(name);
      script.src = policy()?.createScriptURL(url) ?? url;
      document.head.append(script);
    });
    loading.set(name, fetched);
    // What did not come this time may come another.
    fetched.catch(() => loading.delete(name));
  }
  return fetched;
}

/** Throws for what the build does not know, which would be loaded unchecked. */
const entryOf = (name: string) => (chunks[name] as string).split(' ');

const urlOf = (name: string) =>
  new URL(`${__FOLDER__}${name}-${(chunks[name] as string).slice(0, 8)}.js`, import.meta.url).href;
