// Whether a peer shows what the feed says, so that like is compared with like.
import { readFileSync } from 'node:fs';
import { feedOf } from './server.mjs';

const VISIBLE = readFileSync(new URL('page/visible.js', import.meta.url), 'utf8');
const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

const linesOf = ({ title, summary, content_text: text, date_published: date, _topic: { kicker } }) =>
  [kicker, title, date && day.format(new Date(date)), summary ?? text].filter(Boolean);

const picturesOf = (items) => items.flatMap(({ image }) => image ?? []);

/** What there is to be seen of a feed. */
function expected(work, name) {
  const { title, description, items, _topic } = feedOf(name);
  if (work !== 'W2') {
    const times = (list) => Array.from({ length: work === 'W4' ? 100 : 1 }, () => list).flat();
    return {
      lines: times(items.flatMap(linesOf)),
      hrefs: times(items.map(({ url }) => url)),
      srcs: times(picturesOf(items)),
    };
  }
  const sections = _topic.sections.flatMap(({ id, heading }) => {
    const own = items.filter((item) => item.id === id || item._topic.section === id);
    const lines = own.flatMap((item) =>
      item.authors ? [item.content_text, item.authors[0].name, item._topic.author_title] : linesOf(item),
    );
    return heading ? [heading, ...lines] : lines;
  });
  return {
    lines: [title, _topic.tagline, ...description.split('\n\n'), ...sections],
    hrefs: items.flatMap(({ url }) => url ?? []),
    srcs: [_topic.image.url, ...picturesOf(items)],
  };
}

/** The first thing that is in one list and not in the other; order counts. */
function difference(kind, wanted, found) {
  const i = Array.from({ length: Math.max(wanted.length, found.length) }).findIndex((_, n) => wanted[n] !== found[n]);
  return i < 0 ? [] : [`${kind} ${i + 1} is ${JSON.stringify(found[i])}, expected ${JSON.stringify(wanted[i])}`];
}

/** What is not there at all: services show more than the feed, in another order. */
const missing = (kind, wanted, found) =>
  wanted
    .filter((one) => !found.some((all) => all.includes(one)))
    .map((one) => `${kind} ${JSON.stringify(one)} is not shown`);

/**
 * Fails where a page does not show the feed: exactly that, and in this order; a foreign service's widget may show more.
 *
 * @param feed  Name of the feed, see server.mjs.
 */
export async function check({ peer, work, feed, evaluate, origin }) {
  const found = await evaluate(`(() => { ${VISIBLE}; return bench.visible(bench.host()); })()`);
  const wanted = expected(work, feed);
  found.srcs = found.srcs.map((src) => src.replace(origin, ''));
  const compare = peer.foreign ? missing : difference;
  if (!peer.foreign) {
    found.srcs.sort();
    wanted.srcs.sort();
  }
  const problems = ['lines', 'hrefs', 'srcs'].flatMap((kind) => compare(kind.slice(0, -1), wanted[kind], found[kind]));
  if (problems.length) throw new Error(`${peer.name} ${work}: ${problems[0]}`);
}
