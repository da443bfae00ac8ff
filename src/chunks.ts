import { policy } from './feed/trusted-types.js';

/**
 * The files that are loaded when they are needed, by their names: the hash of each (SHA-256 in base64, without the sign at
 * its end), and behind it the names of those that it needs. The build puts it here (scripts/chunks.mjs): what is often
 * needed; the others are in a file of their own, `table`.
 */
declare const __CHUNKS__: Record<string, string>;
/** What this file hands to the others, in an order that the build knows. */
declare const __LINKS__: readonly unknown[];

type Chunk = Readonly<Record<string, unknown>> | readonly unknown[];
type Module = (...links: Chunk[]) => Chunk;

const loading = new Map<string, Promise<Chunk>>();
/** Some engines remember of an address that it has failed; after that, files are asked for with a fragment. */
let again = '';

/**
 * Loads a module whose content is what the build has made. Such a module imports nothing: it is a function of what it needs.
 *
 * @returns Its exports; rejects where it cannot be had, or is another. It may come another time.
 */
export function loadChunk(name: string): Promise<Chunk> {
  let chunk = loading.get(name);
  if (!chunk) {
    loading.set(name, (chunk = link(name)));
    chunk.catch(() => {
      loading.delete(name);
      again += '#';
    });
  }
  return chunk;
}

async function link(name: string): Promise<Chunk> {
  if (!chunks[name]) Object.assign(chunks, await loadChunk('table'));
  // Throws for what the build does not know, which would be loaded unchecked.
  const [hash, ...imports] = (chunks[name] as string).split(' ') as [string, ...string[]];
  const [module, ...others] = await Promise.all([fetchModule(name, hash), ...imports.map(loadChunk)]);
  return module(__LINKS__, ...others);
}

/**
 * `import()` checks no hash, and the `integrity` of the first script covers nothing but itself. A module script does, in
 * all engines (WebKit ignores the hash of `modulepreload`), and `import()` then takes what that has loaded.
 *
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script
 */
async function fetchModule(name: string, hash: string): Promise<Module> {
  const url = new URL(`./chunks/${name}-${hash.slice(0, 8).replace(/\W/g, '-')}.js${again}`, import.meta.url).href;
  await new Promise((onload, onerror) =>
    (document.querySelector('head,body') as Element).append(
      Object.assign(document.createElement('script'), {
        type: 'module',
        integrity: `sha256-${hash}=`,
        // As `import()` in a script that has one.
        nonce: document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '',
        onload,
        onerror,
        src: policy()?.createScriptURL(url) ?? url,
      }),
    ),
  );
  return ((await import(url)) as { default: Module }).default;
}

// At the end: what the source maps say of the lines before it stays true.
export const chunks = __CHUNKS__;
