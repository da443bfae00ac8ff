import { policy } from './feed/trusted-types.js';

/**
 * Loads a module script whose content has this hash, and runs it. `import()` checks no hash, and the `integrity` of the
 * first script covers nothing but itself. A module script does, in all engines (WebKit ignores the hash of
 * `modulepreload`), and whoever imports the same address afterwards gets what this has loaded.
 *
 * @param hash  SHA-256 in Base64.
 * @returns Rejects where it cannot be had, or is another.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script
 */
export const fetchModule = (url: string, hash: string): Promise<unknown> =>
  new Promise((onload, onerror) =>
    document.head.append(
      Object.assign(document.createElement('script'), {
        type: 'module',
        crossOrigin: 'anonymous',
        integrity: `sha256-${hash}`,
        // As `import()` in a script that has one.
        nonce: document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '',
        onload,
        onerror,
        src: policy()?.createScriptURL(url) ?? url,
      }),
    ),
  );
