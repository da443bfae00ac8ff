// A real WordPress: what Debian has of it.
import { lackOf } from '../debian.mjs';

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
const FILES = ['/usr/share/wordpress/wp-load.php', '/usr/bin/php', '/usr/bin/mariadb-install-db', '/usr/sbin/mariadbd'];

/** Why there is no WordPress on this machine, or undefined where there is one. */
export const lackOfWordPress = () => lackOf(PACKAGES, FILES);
