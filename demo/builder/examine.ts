// The doctor, in a file that is loaded when there is something to examine.
import { examineCors } from '../../src/doctor/cors.js';
import type { Finding } from '../../src/doctor/finding.js';
import { examineLoaded } from '../../src/elements/shared/debug/debug-feed.js';
import type { FeedState } from '../../src/feed/model.js';

export { fixesOf, inOrder, linesOf } from '../../src/elements/shared/debug/debug-panel.js';
export { countsOf } from '../../src/doctor/groups.js';

const TIMEOUT = 10;

/** What is wrong with a feed that an element has shown or failed to show. */
export async function examine(state: FeedState): Promise<readonly Finding[]> {
  const found = await examineLoaded(state, { document, timeout: TIMEOUT });
  return [...(await forOthers(state)), ...found];
}

/** This page may read its own site's feeds; whether others may is what matters. */
async function forOthers({ feed }: FeedState): Promise<readonly Finding[]> {
  if (!feed || new URL(feed.url).origin !== location.origin) return [];
  try {
    const { url, status, headers } = await fetch(feed.url, { method: 'HEAD', cache: 'no-cache', credentials: 'omit' });
    return examineCors({ hops: [{ url, status, headers: Object.fromEntries(headers) }] });
  } catch {
    return [];
  }
}
