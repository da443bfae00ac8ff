import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** Stands in the code until the hashes are known, and is as good as any other list then. */
const LIST = '__INTEGRITY__';

/**
 * What takes the place of `import()`. The browser fetches a module for `modulepreload` and checks its hash; `import()`
 * then takes what was fetched, and nothing else. A file that is another than the one that was built is refused: the
 * promise rejects, as for one that cannot be had.
 *
 * @see https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload
 */
const LOAD = `
function $load(path, head = document.head) {
  const load = (name) => new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.integrity = 'sha256-' + ${LIST}[name][0];
    link.href = new URL(name, import.meta.url);
    link.onload = resolve;
    link.onerror = () => reject(Error(link.href));
    head.append(link);
  }).finally;
  return Promise.all([path, ...${LIST}[path].slice(1)].map(load)).then(() => import(new URL(path, import.meta.url)));
}`;

const sha = (kind, source) => createHash(kind).update(source).digest('base64');
