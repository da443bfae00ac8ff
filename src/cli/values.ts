// Values of options that several commands have.
import { DEFAULT_TIMEOUT } from '../feed/load-feed.js';
import { faultOf } from '../prefix.js';
import { UsageError } from './usage-error.js';

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
