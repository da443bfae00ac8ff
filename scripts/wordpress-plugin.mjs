// The WordPress plugin as it is installed: integrations/wordpress with the files for pages, as a zip.
// `npm run build:wordpress`, after `npm run build`; another folder than dist/integrations can be named.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from './zip.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const NAME = 'topic-elements';

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]);

/** The number of the library is that of the plugin; in the sources there is none. */
function numbered(path, content, version) {
  if (path === 'topic-elements.php')
    return Buffer.from(content.toString().replace('Version: 0.0.0', `Version: ${version}`));
  if (path === 'readme.txt')
    return Buffer.from(content.toString().replace('Stable tag: 0.0.0', `Stable tag: ${version}`));
  return content;
}

/** Files of the plugin by their paths below `topic-elements/`. Source maps are for those who work on the library. */
export function pluginFiles() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const own = filesIn(join(root, 'integrations/wordpress')).map(([path, content]) => [
    path,
    numbered(path, content, version),
  ]);
  const assets = filesIn(join(root, 'dist/cdn'))
    .filter(([path]) => !path.endsWith('.map') && path !== 'autoload.js')
    .map(([path, content]) => [`assets/${path}`, content]);
  const licence = ['LICENSE', readFileSync(join(root, 'LICENSE'))];
  return [...own, ...assets, licence].map(([path, content]) => [`${NAME}/${path}`, content]);
}

/** Writes the plugin into a folder, ready to be used there. */
export function writePlugin(folder) {
  for (const [path, content] of pluginFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const out = resolve(process.argv[2] ?? join(root, 'dist/integrations'));
  mkdirSync(out, { recursive: true });
  const file = join(out, `${NAME}-wordpress.zip`);
  writeFileSync(file, zip(pluginFiles()));
  console.log(file);
}
