// What Drupal renders with and checks by, from Debian: PHP's Twig, Symfony's YAML, the validator of JSON Schema.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { lackOf } from '../debian.mjs';

const PACKAGES = ['php-cli', 'php-mbstring', 'php-twig', 'php-symfony-yaml', 'php-json-schema'];
const FILES = [
  '/usr/bin/php',
  '/usr/share/php/Twig/autoload.php',
  '/usr/share/php/Symfony/Component/Yaml/autoload.php',
  '/usr/share/php/JsonSchema/autoload.php',
];

/** Why nothing can be rendered on this machine, or undefined where it can. */
export const lackOfTwig = () => lackOf(PACKAGES, FILES);

const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** The module as it is in the sources. */
export const MODULE = here('../../integrations/drupal/topic_elements');

function php(script, args, input = '') {
  return new Promise((done, fail) => {
    const child = spawn('php', ['-d', 'display_errors=stderr', here(script), ...args]);
    const [out, said] = [[], []];
    child.stdout.on('data', (data) => out.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(JSON.parse(Buffer.concat(out).toString()));
      else fail(new Error(`${script}: ${Buffer.concat(said)}`));
    });
    child.stdin.end(input);
  });
}

/** What Drupal reads of the module, and what is wrong with its components. See describe.php. */
export const describeModule = (folder = MODULE, ...schemas) =>
  php('describe.php', [folder, here('component.schema.json'), ...schemas]);

/** Renders templates. See render.php. */
export const renderAll = (jobs) => php('render.php', [], JSON.stringify(jobs));

/** A template rendered; throws where it cannot be. */
export async function render(template, context = {}, development = true) {
  const [{ html, error }] = await renderAll([{ template, context, development }]);
  if (error) throw new Error(error);
  return html;
}

/** A template with one component, whose props and content are in the context. */
export const component = (tag, props, content = '') => {
  const names = Object.keys(props);
  const values = names.map((name) => `${name}: ${name}`).join(', ');
  return `{% embed 'topic_elements:${tag}' with { ${values} } only %}${
    content && `{% block content %}${content}{% endblock %}`
  }{% endembed %}`;
};
