import { warnLost } from '../../feed/warn-lost.js';
import type { FeedState } from '../../feed/model.js';

/** How long the code may take, in milliseconds: who waits for an element does not wait longer for this. */
const PATIENCE = 10_000;

const waiting = new Set<Promise<void>>();
const failed = new Set<() => void>();

/** What an element says in the place of content whose code cannot be had. */
export const MISSING: FeedState = {
  status: 'error',
  error: { name: 'FeedError', message: '', code: 'network', url: '' },
};

/** Has what could not be had loaded again when it is next asked for. */
export function tryAgain(): void {
  for (const forget of failed) forget();
  failed.clear();
}

/** Resolves when code that is on its way has come, or failed to; absent where nobody waits for any. */
export const lateSettled = (): Promise<void> | undefined => waiting.values().next().value;

/**
 * Code that only some pages need, loaded when it is first asked for.
 *
 * @param load  Imports the module.
 * @param what  What it is for, as the warning says where it cannot be had.
 * @returns what gives the module to a host: `undefined` while it is on its way, after which the host is updated, and
 *   `null` where it cannot be had.
 */
export function late<Module extends object>(
  load: () => Promise<Module>,
  what: string,
): (host: { requestUpdate(): void }) => Module | null | undefined {
  let module: Module | null | undefined;
  let loading: Promise<void> | undefined;
  return (host) => {
    if (module === undefined) {
      if (!loading) {
        let timer: ReturnType<typeof setTimeout>;
        const patience = new Promise<never>((_, fail) => (timer = setTimeout(fail, PATIENCE, 'timeout')));
        const settled = Promise.race([load(), patience])
          .catch((error: unknown) => {
            warnLost(what, error);
            failed.add(() => (module = loading = undefined));
            return null;
          })
          .then((result) => {
            clearTimeout(timer);
            module = result;
            waiting.delete(settled);
          });
        waiting.add((loading = settled));
      }
      void loading.then(() => host.requestUpdate());
    }
    return module;
  };
}
