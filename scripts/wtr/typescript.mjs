// Compiles .ts files, and only those: left alone, the plugin would also rewrite built files and the scripts inside
// HTML pages, and then an integrity hash or a CSP hash would no longer be that of the file.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { define } from '../version.mjs';

const plugin = esbuildPlugin({
  ts: true,
  target: 'es2022',
  tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
  define,
});
const transform = plugin.transform.bind(plugin);
plugin.transform = (context) => (context.path.endsWith('.ts') ? transform(context) : undefined);

export const typescriptPlugin = plugin;
