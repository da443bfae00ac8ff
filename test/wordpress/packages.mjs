// A real WordPress: what Debian has of it, installed where that is missing and may be.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = [
  'wordpress',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'php-gd',
  'php-curl',
  'mariadb-server',
];
/** One file of each of those that others do not bring. */
const FILES = ['/usr/share/wordpress/wp-load.php', '/usr/bin/php', '/usr/bin/mariadb-install-db', '/usr/sbin/mariadbd'];

const isThere = () => FILES.every((file) => existsSync(file));

/** Why there is no WordPress on this machine, or undefined where there is one. Installs it in CI, and for root. */
export function lackOfWordPress() {
  if (isThere()) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get') || !(isRoot || process.env.CI)) {
    return `this needs Debian with: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
  }
  const apt = (...args) => {
    const [command, ...rest] = [
      ...(isRoot ? [] : ['sudo', '-n']),
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    execFileSync(command, rest, { stdio: 'pipe' });
  };
  try {
    apt('update', '-qq');
    apt('install', '-qq', '-y', '--no-install-recommends', ...PACKAGES);
  } catch (error) {
    return `the packages could not be installed: ${error.stderr ?? error.message}`;
  }
  return isThere() ? undefined : 'the packages have other files than expected';
}
