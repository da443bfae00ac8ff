// The Drupal module as it is installed: integrations/drupal/topic_elements with the files for pages, as a zip.
// `npm run build:drupal`, after `npm run build`; another folder than dist/integrations can be named.
import { fileURLToPath } from 'node:url';
import { assets, fileOf, filesIn, manifest, pack } from './packaging.mjs';
import { version } from './version.mjs';

const NAME = 'topic_elements';

/** In the sources there is neither the number of the library nor the hash of a file: a build has them. */
function completed(path, content, files) {
  if (!/^topic_elements\.\w+\.yml$/.test(path)) return content;
  const text = content
    .toString()
    .replaceAll("'0.0.0'", `'${version}'`)
    .replace(/'integrity of ([^']+)'/g, (_, file) => `'${files[file].integrity}'`);
  return Buffer.from(text);
}

/** Files of the module by their paths below `topic_elements/`. */
export function moduleFiles() {
  const { files } = manifest();
  const own = filesIn(`integrations/drupal/${NAME}`).map(([path, content]) => [path, completed(path, content, files)]);
  const more = [
    ['LICENSE', fileOf('LICENSE')],
    ['README.md', fileOf('docs/recipes/drupal.md')],
  ];
  return [...own, ...assets(), ...more].map(([path, content]) => [`${NAME}/${path}`, content]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) pack('topic-elements-drupal.zip', moduleFiles());
