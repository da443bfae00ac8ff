// The feeds that all peers show: JSON Feed 1.1 with the `_topic` extension, the same ones on every machine.

/** A generator of whole numbers below `n` that gives the same ones for the same seed. */
function random(seed) {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const KICKERS = ['Field note', 'Report', 'Statement', 'Interview', 'Briefing'];
const SUBJECTS = ['Harbour workers', 'Rural schools', 'Bus drivers', 'Seasonal pickers', 'Night nurses', 'Weavers'];
const DEEDS = ['agree on', 'ask for', 'welcome', 'rewrite', 'put to the test', 'publish'];
const OBJECTS = ['a fairer contract', 'safer ladders', 'shorter shifts', 'one common register', 'clear pay slips'];
const PLACES = ['along the coast', 'in four districts', 'after the harvest', 'across the delta', 'this winter'];
const SENTENCES = [
  'The agreement covers everybody who loads, sorts or carries, on whatever contract.',
  'Inspectors visited forty places of work and spoke with those who are seldom asked.',
  'What was tried in one valley is now the rule for the whole province.',
  'Employers and unions wrote the text together, sentence by sentence.',
  'The figures are from households, not from companies, and tell another story.',
  'Training takes two days, is paid as work, and ends with a ladder on a real wall.',
];

const DAY = 86_400_000;
const FIRST = Date.UTC(2026, 9, 29);

/** Item number `n`, counted from the newest at 0 to older ones; negative numbers are newer still. */
function item(n, edition = 0) {
  const pick = random(n * 7919 + 17 + edition * 104_729);
  const one = (list) => list[pick(list.length)];
  const number = 100_000 - n;
  return {
    id: `https://example.org/news/${number}`,
    url: `https://example.org/news/${number}`,
    title: `${one(SUBJECTS)} ${one(DEEDS)} ${one(OBJECTS)} ${one(PLACES)}, ${number}`,
    summary: `${one(SENTENCES)} ${one(SENTENCES)}`,
    date_published: `${new Date(FIRST - n * DAY).toISOString().slice(0, 10)}T09:00:00Z`,
    image: `/pictures/${number}.png`,
    _topic: {
      kicker: one(KICKERS),
      image: { url: `/pictures/${number}.png`, alt: `A view of place ${number}.`, width: 600, height: 400 },
    },
  };
}

const feed = (items, more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Work and rights',
  language: 'en',
  items,
  ...more,
});

const range = (n, from = 0) => Array.from({ length: n }, (_, i) => i + from);

/** `n` items of news. */
export const news = (n) => feed(range(n).map((i) => item(i)));

/**
 * The feed of 1,000 as it is `revision` updates later. Each update brings 20 new items on top, edits 80 that stay, and
 * the 20 oldest fall out, as in feeds of a fixed length.
 */
export function revised(revision, n = 1000) {
  const editions = new Map();
  for (let r = 1; r <= revision; r++) {
    const newest = -20 * r;
    // Every twelfth of those that were there before and stay, beginning at another one each time.
    for (const i of range(80)) editions.set(newest + 20 + (r % 12) + i * 12, r);
  }
  return feed(range(n, -20 * revision).map((i) => item(i, editions.get(i))));
}

/** A topic page: introduction, three news, a card in focus, a quotation, thirteen areas of work. */
export function topic() {
  const inSection = (section, raw, more) => ({ ...raw, _topic: { ...raw._topic, ...more, section } });
  const areas = range(13).map((i) => ({
    id: `area-${i}`,
    url: `https://example.org/areas/${i}`,
    title: `${SUBJECTS[i % 6]} ${PLACES[i % 5]}, ${i}`,
    content_text: `${SENTENCES[i % 6]} ${SENTENCES[(i + 1) % 6]}`,
    _topic: { section: 'areas' },
  }));
  const quote = {
    id: 'quote',
    content_text: 'Nobody should have to choose between a wage and a way home.',
    authors: [{ name: 'Amina Haddad' }],
    _topic: { section: 'quote', author_title: 'Director of the institute' },
  };
  return feed([...range(3).map((i) => inSection('news', item(i))), inSection('focus', item(50)), quote, ...areas], {
    description: `${SENTENCES[0]} ${SENTENCES[2]}\n\n${SENTENCES[1]} ${SENTENCES[4]}`,
    _topic: {
      tagline: 'What changes where people work',
      image: { url: '/pictures/hero.png', alt: 'A quay in the morning.', width: 1200, height: 800 },
      sections: [
        { id: 'news', type: 'news-list', heading: 'Latest news' },
        { id: 'focus', type: 'focus-card', heading: 'In focus' },
        { id: 'quote', type: 'quote-block' },
        { id: 'areas', type: 'area-of-work-grid', heading: 'Areas of work' },
      ],
    },
  });
}
