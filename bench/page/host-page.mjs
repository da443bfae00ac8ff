import { scriptOf } from '../peers.mjs';

/** The feed that a work shows. */
const FEEDS = { W1: 'news-3', W2: 'topic', W4: 'news-3', W7: 'news-3' };
const INDEPENDENT = 100;

/** What a page has in it before any script: the element, or a hundred of them. */
function markup({ element, page, markup: own }, work) {
  if (!FEEDS[work]) return '';
  const tag = work === 'W2' ? page : element;
  const feed = `/feeds/${FEEDS[work]}.json${work === 'W7' ? '?delay' : ''}`;
  const one = own?.(tag, feed) ?? `<${tag} feed="${feed}"></${tag}>`;
  return one.repeat(work === 'W4' ? INDEPENDENT : 1);
}

/**
 * The page of a peer and a work. Its script is not in it: the clock runs from just before its import. In W7 it is,
 * since what moves is what is seen while it loads; the page keeps room until then where the peer's manual says how.
 */
export function hostPage(peer, work) {
  const tag = work === 'W2' ? peer.page : peer.element;
  const config = {
    peer: peer.name,
    element: peer.element,
    rows: peer.rows,
    styles: peer.styles ?? [],
    script: scriptOf(peer, tag),
    adapter: peer.adapter && `/adapters/${peer.adapter}`,
  };
  const styles = (peer.styles ?? []).map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const loads = work === 'W7' ? `<script type="module" src="${config.script}"></script>` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${peer.name} ${work}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/host.css">
${work === 'W7' ? `${styles}<style>${peer.room ?? ''}</style>` : ''}
<script src="/page/harness.js"></script>
<script>bench.config = ${JSON.stringify(config)}</script>
${loads}
</head>
<body>
<p>What stands before it.</p>
<main id="host">${markup(peer, work)}</main>
<p id="after">What follows on the page.</p>
</body>
</html>`;
}
