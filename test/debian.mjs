// What tests need of Debian, installed where it is missing and may be.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Why these packages are not on this machine, or undefined where they are. Installs them in CI, and for root.
 *
 * @param files  One of each package that the others do not bring.
 */
export function lackOf(packages, files) {
  const isThere = () => files.every((file) => existsSync(file));
  if (isThere()) return undefined;
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get') || !(isRoot || process.env.CI)) {
    return `this needs Debian with: apt-get install --no-install-recommends ${packages.join(' ')}`;
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
    apt('install', '-qq', '-y', '--no-install-recommends', ...packages);
  } catch (error) {
    return `the packages could not be installed: ${error.stderr ?? error.message}`;
  }
  return isThere() ? undefined : 'the packages have other files than expected';
}
