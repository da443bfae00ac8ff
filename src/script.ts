import { faultOf } from './prefix.js';

/**
 * What stands before the names of elements, by the `data-prefix` of the script that loads the library: `ilo-` for
 * `<script type="module" src="…" data-prefix="ilo-">`. Where it cannot be one there is none, with a warning.
 *
 * @param url  `import.meta.url` of that script. A module is not told which element it belongs to.
 */
export function prefixOf(url: string): string {
  const prefix = [...document.querySelectorAll('script')].find((script) => script.src === url)?.dataset['prefix'] ?? '';
  const fault = faultOf(prefix);
  if (!fault) return prefix;
  console.warn(fault);
  return '';
}
