import { withoutCredentials } from '../feed/credentials.js';
import type { FeedErrorLike } from '../feed/model.js';
import { rootCause } from './root-cause.js';

/** Why an element was not rendered from its feed as it is now. */
export interface BakeProblem {
  /** Tag name. */
  readonly tag: string;
  /** The address as the page says it. */
  readonly address: string;
  /** Line of the start tag in the text that was given, from 1. */
  readonly line: number;
  /** With `code`, `url` and `status`. */
  readonly error: FeedErrorLike;
  /** What is shown instead: what was rendered the last time, or what the author wrote between the tags. */
  readonly kept: 'earlier' | 'light-dom';
}

/** Says it in a line, for those who know of which page it is. */
export const describe = (problem: BakeProblem): string => `line ${problem.line}, ${describeElement(problem)}`;

/** Says what is with the element, wherever it stands. */
export function describeElement({ tag, address, error, kept }: BakeProblem): string {
  const instead = kept === 'earlier' ? 'what was there the last time is kept' : 'what stands between the tags is kept';
  return `<${tag}> "${withoutCredentials(address)}" (${error.code}): ${reasonOf(error)}; ${instead}`;
}

/** Browsers keep from pages why there was no connection, Node does not; and it asks nobody for permission (CORS). */
function reasonOf({ code, url, message, cause }: FeedErrorLike): string {
  const said = code === 'network' ? rootCause(cause) : undefined;
  return said ? `no connection, or a broken one (${said.replaceAll(url, withoutCredentials(url))})` : message;
}
