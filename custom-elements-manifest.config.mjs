import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** The manifest is read in the published package, which has dist/*.js and no sources. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      const folder = posix.dirname(module.path);
      const published = (path) =>
        (path.startsWith('.') ? posix.join(folder, path) : path).replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
      const walk = (node) => {
        if (node === null || typeof node !== 'object') return;
        for (const [key, value] of Object.entries(node)) {
          if (typeof value !== 'string') walk(value);
          else if (key === 'path' || key === 'module') node[key] = published(value);
        }
      };
      walk(module);
    }
  },
};

const SHARED = 'src/theme/base.styles.ts';

/** Tokens that every element reads are documented once, above the style sheet that all of them share. */
const sharedTokens = {
  name: 'shared-tokens',
  packageLinkPhase({ customElementsManifest }) {
    const rows = readFileSync(SHARED, 'utf8').matchAll(/ \* @cssprop \[(--[\w-]+)(?:=(.*?))?\] - (.*)/g);
    const shared = [...rows].map(([, name, standard, description]) => ({
      description,
      name,
      ...(standard === undefined ? {} : { default: standard }),
    }));
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      // `topic-feed` has no look of its own.
      if (!declaration.tagName || declaration.tagName === 'topic-feed') continue;
      const own = declaration.cssProperties ?? [];
      const names = new Set(own.map(({ name }) => name));
      declaration.cssProperties = [...own, ...shared.filter(({ name }) => !names.has(name))];
    }
  },
};

/** Documentation, controls and editors are made from the manifest: what is private to us has no place in it. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
      declaration.members = declaration.members?.filter(({ privacy = 'public' }) => privacy === 'public');
      // The analyzer meets `dispatchEvent(new …Event())` and knows no name for it; the documented ones have theirs.
      declaration.events = declaration.events?.filter(({ name }) => name);
    }
  },
};

export default {
  litelement: true,
  globs: ['src/**/*.ts'],
  exclude: [
    'src/**/*.d.ts',
    'src/cdn.ts',
    'src/cli/**',
    'src/doctor/**',
    'src/**/*.template.ts',
    'src/**/*.styles.ts',
    'src/feed/formats/**',
    'src/locale/packs/**',
  ],
  plugins: [publishedPaths, publicOnly, sharedTokens],
};
