// The WordPress plugin as it is installed: integrations/wordpress with the files for pages, as a zip.
// `npm run build:wordpress`, after `npm run build`; another folder than dist/integrations can be named.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assets, fileOf, filesIn, pack } from './packaging.mjs';
import { version } from './version.mjs';

const NAME = 'topic-elements';

/** The number of the library is that of the plugin; in the sources there is none. */
function numbered(path, content) {
  if (path === 'topic-elements.php')
    return Buffer.from(content.toString().replace('Version: 0.0.0', `Version: ${version}`));
  if (path === 'readme.txt')
    return Buffer.from(content.toString().replace('Stable tag: 0.0.0', `Stable tag: ${version}`));
  return content;
}

/** Files of the plugin by their paths below `topic-elements/`. */
export function pluginFiles() {
  const own = filesIn('integrations/wordpress').map(([path, content]) => [path, numbered(path, content)]);
  return [...own, ...assets(), ['LICENSE', fileOf('LICENSE')]].map(([path, content]) => [`${NAME}/${path}`, content]);
}

/** Writes the plugin into a folder, ready to be used there. */
export function writePlugin(folder) {
  for (const [path, content] of pluginFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) pack(`${NAME}-wordpress.zip`, pluginFiles());
