const feeds = new Map();

/** The feed at an address, requested once for all who ask. */
export function json(url) {
  let feed = feeds.get(url);
  if (!feed) feeds.set(url, (feed = fetch(url).then((response) => response.json())));
  return feed;
}
