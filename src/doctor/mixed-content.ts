import type { Feed } from '../feed/model.js';
import type { Entry } from './entries.js';
import { isSecure } from './exchange.js';
import { finding, quoted, type Finding } from './finding.js';

const https = (url: string) => url.replace(/^http:/i, 'https:');

/** A feed that an encrypted page may not ask for. */
export function examineFeedAddress(url: string, page: string): Finding[] {
  if (!isSecure(page) || isSecure(url)) return [];
  const says = 'Pages with https may not read feeds with http: browsers block it before anything is sent.';
  return [finding('error', 'mixed-content-feed', { url }, says, { page: `feed="${https(url)}"` })];
}

/** Pictures and films that are not encrypted: browsers ask for them with https instead, or not at all. */
export function examineMedia(feed: Feed, entries: readonly Entry[], page: string): Finding[] {
  if (!isSecure(page)) return [];
  const found: Finding[] = [];
  const say = (url: string | undefined, what: string, where: Finding['where']) => {
    if (!url || isSecure(url)) return;
    const says = `The ${what} ${quoted(url)} is not encrypted. On an https page, browsers try https instead; where the host has none, visitors miss it.`;
    found.push(finding('warning', 'mixed-content-media', where, says, `"${https(url)}"`));
  };
  say(feed.image?.url, 'picture', { url: feed.url, path: '_topic.image.url' });
  for (const { item, where, path, types } of entries) {
    say(item?.image?.url, 'picture', path ? { ...where, path: `${path}.image` } : where);
    // Others are not played.
    if (!types.includes('video-card')) continue;
    for (const [i, file] of (item?.attachments ?? []).entries()) {
      if (file.mimeType?.startsWith('video/')) {
        say(file.url, 'film', path ? { ...where, path: `${path}.attachments[${i}].url` } : where);
      }
    }
  }
  return found;
}
