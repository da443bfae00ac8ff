// The arguments of commands, and the values of options that several of them have.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DEFAULT_TIMEOUT } from '../feed/load-feed.js';
import { faultOf } from '../prefix.js';
import { reason } from './reason.js';
import { UsageError } from './usage-error.js';

/** @throws {UsageError} with `usage` for options that the command does not have, or that lack their value. */
export function parse<const Options extends ParseArgsConfig['options']>(
  command: string,
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(`${command}: ${reason(error)}`, usage);
  }
}

/** @throws {UsageError} for what no name of an element can begin with. */
export function prefixOf(command: string, value: string | undefined): string | undefined {
  if (faultOf(value ?? '')) {
    throw new UsageError(`${command}: --prefix "${value}" is not a prefix such as ilo-.`);
  }
  return value;
}

/** @throws {UsageError} for what is no number of seconds up to an hour. */
export function secondsOf(command: string, value: string | undefined): number {
  const seconds = value === undefined ? DEFAULT_TIMEOUT : Number(value.trim() || NaN);
  if (seconds > 0 && seconds <= 3600) return seconds;
  throw new UsageError(`${command}: --timeout "${value}" is not a number of seconds up to 3600.`);
}
