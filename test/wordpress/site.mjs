// A WordPress of its own for one test file: a copy of Debian's tree in a folder of its own, a database that only listens
// on a socket there, PHP's own server on loopback. stop() ends all of it and leaves nothing.
import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../../scripts/free-port.mjs';
import { writePlugin } from '../../scripts/wordpress-plugin.mjs';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const TREE = '/usr/share/wordpress';

/** Waits for a condition, as long as a process that is to bring it about runs. */
async function until(condition, child, what) {
  for (const deadline = Date.now() + 60_000; !(await condition());) {
    if (child.exitCode !== null) throw new Error(`${what} has ended: ${child.said}`);
    if (Date.now() > deadline) throw new Error(`${what} does not answer: ${child.said}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** What ends with this process, whatever ends that. */
const leftOvers = new Set();
process.on('exit', () => {
  for (const clean of [...leftOvers].reverse()) clean();
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const kill = ({ pid }, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended by itself.
  }
};

/** Starts a server as a group of its own, so that its workers end with it. */
function start(command, args, env = {}) {
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  child.said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => (child.said = (child.said + data).slice(-4000)));
  const gone = new Promise((done) => child.once('close', done));
  const clean = () => kill(child, 'SIGKILL');
  leftOvers.add(clean);
  return Object.assign(child, {
    async end() {
      kill(child, 'SIGTERM');
      await gone;
      leftOvers.delete(clean);
    },
  });
}

async function database(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    ...user,
  ]);
  const child = start('/usr/sbin/mariadbd', [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'db.pid')}`,
    '--skip-networking',
    '--skip-log-bin',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=32M',
    ...user,
  ]);
  await until(() => existsSync(socket), child, 'mariadbd');
  await run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', 'CREATE DATABASE wordpress']);
  return { socket, end: child.end };
}

const config = (socket, url) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', $name . 'key' );
	define( $name . '_SALT', $name . 'salt' );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/** Starts the site, with the plugin in its folder and not yet switched on. */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'te-wp-'));
  const ends = [];
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = async () => {
    for (const end of ends.reverse()) await end();
    remove();
    leftOvers.delete(remove);
  };
  leftOvers.add(remove);
  try {
    const site = join(folder, 'site');
    const content = join(site, 'wp-content');
    cpSync(TREE, site, { recursive: true, dereference: true, filter: (path) => path !== `${TREE}/wp-config.php` });
    mkdirSync(join(content, 'mu-plugins'), { recursive: true });
    cpSync(join(here, 'theme'), join(content, 'themes/classic'), { recursive: true });
    cpSync(join(here, 'loopback.php'), join(content, 'mu-plugins/loopback.php'));
    cpSync(join(here, 'install.php'), join(site, 'install-test.php'));
    writePlugin(join(content, 'plugins'));

    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const { socket, end } = await database(folder);
    ends.push(end);
    writeFileSync(join(site, 'wp-config.php'), config(socket, url));

    let runs = 0;
    /** Runs PHP in the site and returns what it prints, read as JSON where it is some. */
    const php = async (code, { user = '' } = {}) => {
      const file = join(folder, `run-${++runs}.php`);
      const login = user ? `wp_set_current_user( get_user_by( 'login', '${user}' )->ID );` : '';
      writeFileSync(
        file,
        `<?php $_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${site}/wp-load.php'; ${login}\n${code}`,
      );
      const { stdout } = await run('php', ['-d', 'display_errors=stderr', file], { maxBuffer: 2 ** 26 });
      try {
        return JSON.parse(stdout);
      } catch {
        return stdout;
      }
    };

    await run('php', [join(site, 'install-test.php')]);
    const child = start('php', ['-S', `127.0.0.1:${port}`, '-t', site, '-d', 'opcache.enable_cli=1'], {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    ends.push(child.end);
    const answers = () =>
      fetch(url, { redirect: 'manual' }).then(
        ({ status }) => status === 200,
        () => false,
      );
    await until(answers, child, 'php -S');
    return { url, port, folder: site, log: join(site, 'debug.log'), php, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
