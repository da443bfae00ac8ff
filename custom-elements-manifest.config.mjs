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
    'src/**/*.template.ts',
    'src/**/*.styles.ts',
    'src/feed/formats/**',
    'src/locale/packs/**',
  ],
  plugins: [publishedPaths, publicOnly],
};
