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

export default {
  litelement: true,
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.d.ts', 'src/cdn.ts', 'src/**/*.template.ts', 'src/**/*.styles.ts', 'src/feed/formats/**'],
  plugins: [publishedPaths],
};
