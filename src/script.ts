/**
 * What stands before the names of elements, by the `data-prefix` of the script that loads the library: `ilo-` for
 * `<script type="module" src="…" data-prefix="ilo-">`.
 *
 * @param url  `import.meta.url` of that script. A module is not told which element it belongs to.
 */
export const prefixOf = (url: string): string =>
  [...document.scripts].find(({ src }) => src === url)?.dataset['prefix'] ?? '';
