import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const WRK = ['/usr/bin/wrk', '/usr/local/bin/wrk', '/opt/homebrew/bin/wrk'].find(existsSync);
const REPORT = fileURLToPath(new URL('report.lua', import.meta.url));

/** Why it cannot be run here; undefined where it can. */
export const lackOfWrk = WRK ? undefined : 'this needs the package wrk';

/**
 * Asks for an address as fast as it is answered.
 *
 * @param {string} url
 * @param {object} options
 * @param {number} options.connections  That are open all the time.
 * @param {number} options.seconds
 * @param {Record<string, string>} [options.headers]
 * @returns {Promise<{ perSecond: number, bytes: number, p50: number, p99: number, errors: number }>}  Bytes of an answer,
 *   headers included; milliseconds that half, and all but one in a hundred, took at the most.
 */
export async function wrk(url, { connections, seconds, headers = {} }) {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', REPORT, ...given, url];
  const { stdout } = await promisify(execFile)(WRK, args);
  const { requests, duration, bytes, p50, p99, errors } = JSON.parse(stdout.trim().split('\n').at(-1));
  return {
    perSecond: (requests / duration) * 1e6,
    bytes: bytes / requests,
    p50: p50 / 1000,
    p99: p99 / 1000,
    errors,
  };
}
