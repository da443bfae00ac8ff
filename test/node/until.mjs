import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is true, for ten seconds; then `failure()` says what is there instead. */
export async function until(isSo, failure) {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries === 500) assert.fail(failure());
    await pause(20);
  }
}
