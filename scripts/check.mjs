// Runs every check, also after one has failed, and ends with the list of those that did.
// `npm run check -- eslint prettier` runs only the ones named.
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

const checks = {
  // First, and alone: the checks of the package look at what it makes.
  build: 'npm run build --silent',
  types: 'tsc && tsc -p src/cli && tsc -p src/site',
  eslint: 'eslint . --max-warnings 0',
  stylelint: 'stylelint "src/**/*.styles.ts" "src/theme/*.css" --allow-empty-input --max-warnings 0',
  prettier: 'prettier --check --log-level warn .',
  // Its parser of CSS knows no selectors of level 4; stylelint reads the styles, too.
  'lit-analyzer': 'lit-analyzer "src/**/*.ts" --strict --quiet --rules.no-invalid-css off',
  imports: 'depcruise src --config .dependency-cruiser.cjs',
  guides: 'node scripts/guides.mjs --check',
  wordpress: 'node scripts/wordpress.mjs --check',
  drupal: 'node scripts/drupal.mjs --check',
  privacy: 'node scripts/privacy.mjs --check',
  publint: 'node scripts/with-tarball.mjs publint --strict {}',
  attw: 'node scripts/with-tarball.mjs attw {} --profile esm-only --exclude-entrypoints cdn/autoload.js cdn/topic-elements.js cdn/manifest.json feed.schema.json themes/institution.css themes/contrast.css --format ascii --no-emoji',
  size: 'node scripts/size.mjs',
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in checks));
if (unknown.length) throw new Error(`No such check: ${unknown.join()}. There are ${Object.keys(checks).join()}.`);

const env = { ...process.env, PATH: `node_modules/.bin${delimiter}${process.env.PATH}` };
const failed = [];

function run(name) {
  const started = Date.now();
  return new Promise((done) => {
    const child = spawn(checks[name], { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
      if (code !== 0) {
        failed.push(name);
        console.log(output.trimEnd().replace(/^/gm, '    '));
      }
      done();
    });
  });
}

const [first, ...rest] = named.length ? named : Object.keys(checks);
await run(first);
const worker = async () => {
  while (rest.length) await run(rest.shift());
};
await Promise.all([worker(), worker()]);

console.log(failed.length ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exitCode = failed.length ? 1 : 0;
