/** The feeds that the stories show, at addresses that hold in Storybook, on any static host, and in the tests. */
export const feeds = {
  english: 'demo/feeds/labour-migration.json',
  arabic: 'demo/feeds/labour-migration.ar.json',
  french: 'demo/feeds/labour-migration.fr.json',
  spanish: 'demo/feeds/labour-migration.es.json',
  chinese: 'demo/feeds/labour-migration.zh.json',
  russian: 'demo/feeds/labour-migration.ru.json',
  /** A plain JSON Feed, with nothing of this library's in it. */
  plain: 'demo/feeds/notices.json',
  empty: 'demo/feeds/empty.json',
  /** Whose every text is long. */
  long: 'demo/feeds/long',
  /** Never answers. */
  silent: 'demo/feeds/silent',
  /** 404. */
  missing: 'demo/feeds/missing',
  /** A web page with status 200, as a login wall sends it. */
  page: 'demo/feeds/page',
} as const;

const LATE = 'demo/feeds/late';
let late = 0;

/** The address of a feed that is missing when it is asked for the first time, and there the second time. */
export const lateFeed = (): string => `${LATE}?${++late}`;

const missing = async () => new Response(null, { status: 404, statusText: 'Not Found' });

/** Text in several paragraphs, a word that is longer than a line, and a headline of many words. */
export const longText = {
  headline:
    'What forty years of letters, ledgers and loan slips from one valley tell about those who left it for the season, those who stayed for good, and those who never came back at all',
  word: 'Grenzgängerbeschäftigungsbewilligungsverlängerungsantragsformular',
  summary:
    'The boxes stood under the stairs of a village school until the roof leaked. Somebody opened the first one to see whether it was worth saving, and was still reading in the evening. There were contracts with thumbprints for signatures, postcards from vineyards and shipyards, receipts for money sent home, and the accounts of an agent who had written down, with great care, what he had taken from whom. A historian, a trade unionist and three pupils have sorted them. Their book names nobody who did not want to be named.',
} as const;

const longFeed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: longText.headline,
  _topic: {
    sections: [
      { id: 'news', type: 'news-list', heading: longText.headline },
      { id: 'focus', type: 'focus-card', heading: longText.word },
      { id: 'quote', type: 'quote-block' },
    ],
  },
  items: ['news', 'news', 'focus', 'quote'].map((section, index) => ({
    id: String(index),
    url: 'https://example.org/letters',
    title: index % 2 ? longText.word : longText.headline,
    content_text: longText.summary,
    authors: [{ name: longText.word }],
    _topic: { section, kicker: longText.word, author_title: longText.headline },
  })),
};

const answers: Record<string, (signal?: AbortSignal | null) => Promise<Response>> = {
  [feeds.silent]: (signal) =>
    new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true })),
  [feeds.long]: async () => Response.json(longFeed),
  [feeds.missing]: missing,
  [feeds.page]: async () => new Response('<!doctype html><title>Sign in</title>'),
};

/**
 * Answers for feeds that misbehave. A Storybook that was built has no server that could keep silent or come to its
 * senses, so `fetch` does it for these few addresses; everything after it is real: loader, cache, states, abort.
 */
export function answerForFeedHost(): void {
  const { fetch } = globalThis;
  const asked = new Set<string>();
  const address = (path: string) => new URL(path, document.baseURI).href;
  const known = new Map(Object.entries(answers).map(([path, answer]) => [address(path), answer]));
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const answer = known.get(url);
    if (answer) return answer(init?.signal);
    if (!url.startsWith(address(LATE))) return fetch(input, init);
    if (asked.has(url)) return fetch(address(feeds.english), init);
    asked.add(url);
    return missing();
  };
}
