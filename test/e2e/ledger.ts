// The privacy ledger of docs/, and a world of its own for each test: a host for each of its lines, and a feed that fills
// every field.
import { SECTION_TAGS } from '../../src/doctor/vocabulary.js';
import { publish, type Published } from '../elements/support.js';
import { hosts } from '../server/address.js';

export type When = 'load' | 'near' | 'play';

/** A line of the ledger: somebody who is asked for something. */
export interface Line {
  readonly kind: 'script' | 'connect' | 'img' | 'media' | 'frame';
  readonly when: When;
  /** Whether cookies may go there. */
  readonly cookies: boolean;
  /** Whether it learns on which site its visitor is. */
  readonly referrer: boolean;
  /** Where it is always the same one. */
  readonly origin?: string;
}

interface Ledger {
  readonly hosts: Readonly<Record<string, Line>>;
  readonly elements: Readonly<Record<string, readonly string[]>>;
}

export const ledger = (await (await fetch('/docs/privacy-ledger.json')).json()) as Ledger;

/** What a host was asked for. */
export interface Request {
  readonly path: string;
  readonly cookie?: string;
  readonly referer?: string;
}

/** Nobody ever asks this one: it is only linked to, or named in fields that say nothing to visitors. */
export const NOBODY = 'nobody';

const can = (type: string) => document.createElement('video').canPlayType(type) !== '';
export const FILM = can('video/webm') ? 'film.webm' : 'film.mp4';

/** Loopback hosts in the places of those of the ledger, each of which keeps what it is asked for. */
export class World {
  /** What the feed is published as: the first part of all paths. */
  readonly id: string;
  readonly origins: ReadonlyMap<string, string>;

  private constructor(readonly source: Published) {
    this.id = source.name;
    const names = [...Object.keys(ledger.hosts).filter((name) => !ledger.hosts[name]?.origin), NOBODY];
    if (names.length !== hosts.length) throw new Error(`There are ${hosts.length} hosts for ${names.join()}.`);
    this.origins = new Map([
      ...names.map((name, at) => [name, hosts[at] ?? ''] as const),
      ...Object.entries(ledger.hosts).flatMap(([name, { origin }]) => (origin ? [[name, origin] as const] : [])),
    ]);
  }

  static async open(): Promise<World> {
    const world = new World(await publish({}));
    await world.source.set(feedOf(world));
    return world;
  }

  /** The address of a file on one of the hosts. */
  at(name: string, file: string): string {
    return `${this.origins.get(name)}/seen/${this.id}/${file}`;
  }

  /** All that a host was asked for. */
  async requests(name: string): Promise<readonly Request[]> {
    if (ledger.hosts[name]?.origin) return [];
    const answer = await fetch(`${this.origins.get(name)}/asked`);
    const all = (await answer.json()) as Record<string, readonly Omit<Request, 'path'>[]>;
    const mine = Object.entries(all).filter(([path]) => path.startsWith(`/seen/${this.id}/`));
    return mine.flatMap(([path, headers]) => headers.map(({ cookie, referer }) => ({ path, cookie, referer })));
  }

  /** The hosts that were asked for anything, by their names in the ledger. */
  async contacted(): Promise<readonly string[]> {
    const names = [...this.origins.keys()];
    const asked = await Promise.all(names.map((name) => this.requests(name)));
    return names.filter((_, at) => asked[at]?.length);
  }

  /** A policy that allows what the ledger says of some elements, and nothing else but frames, which nobody gets. */
  policy(names: readonly string[]): string {
    const sources = (kind: Line['kind']) =>
      names.flatMap((name) => (ledger.hosts[name]?.kind === kind ? (this.origins.get(name) ?? []) : []));
    return [
      "default-src 'none'",
      "style-src 'self'",
      `script-src 'self' ${sources('script').join(' ')}`,
      `connect-src 'self' ${sources('connect').join(' ')}`,
      `img-src 'self' ${sources('img').join(' ')}`,
      `media-src 'self' ${sources('media').join(' ')}`,
      "frame-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html topic-elements',
    ].join('; ');
  }
}

/** A feed with everything in it that any field may hold. */
function feedOf(world: World): object {
  const nobody = (file: string) => world.at(NOBODY, file);
  const picture = (name: string, file: string) => ({
    url: world.at(name, `${file}.svg`),
    srcset: `${world.at(name, `${file}.svg`)} 300w, ${world.at(name, `${file}-large.svg`)} 3000w`,
    alt: 'A',
    caption: 'C',
    credit: 'D',
    width: 300,
    height: 200,
  });
  const html = `<h2>A</h2><p><a href="${nobody('link.html')}">Link</a> <img src="${world.at('texts', 'text.svg')}" alt="A"></p>
    <blockquote cite="${nobody('cite.html')}">B</blockquote><img src="${nobody('pixel.svg')}" width="1" height="1">
    <img hidden src="${nobody('hidden.svg')}"><iframe src="${nobody('frame.html')}"></iframe>
    <link rel="stylesheet" href="${nobody('style.css')}"><script src="${nobody('script.js')}"></script>
    <video src="${nobody('film.webm')}" autoplay></video><object data="${nobody('object.svg')}"></object>
    <p style="background: url(${nobody('background.svg')})">C</p>`;
  const authors = [
    { name: 'Ines', url: nobody('ines.html'), avatar: world.at('portraits', 'ines.svg') },
    { name: 'Ann', url: nobody('ann.html'), avatar: nobody('ann.svg') },
  ];
  const everywhere = { section: SECTION_TAGS, kicker: 'K', author_title: 'Director', venue: 'Geneva' };
  const times = { start: '2099-12-03T13:00:00Z', end: '2099-12-03T15:00:00Z' };
  const common = { authors, content_html: html, language: 'fr', tags: ['t'], date_published: '2026-10-29' };
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Labour migration',
    description: 'All about it.',
    language: 'en',
    home_page_url: nobody('home.html'),
    feed_url: nobody('feed.json'),
    next_url: nobody('next.json'),
    icon: nobody('icon.svg'),
    favicon: nobody('favicon.svg'),
    hubs: [{ type: 'WebSub', url: nobody('hub') }],
    authors,
    _topic: {
      tagline: 'T',
      breadcrumb: [{ title: 'Home', url: nobody('home.html') }],
      image: picture('lead', 'lead'),
      sections: SECTION_TAGS.map((type) => ({ id: type, type, heading: type })),
      footer: { copyright: '©', links: [{ title: 'Terms', url: nobody('terms.html') }] },
    },
    items: [
      {
        ...common,
        id: '1',
        title: 'One',
        url: nobody('1.html'),
        summary: 'S',
        image: world.at('pictures', 'one.svg'),
        banner_image: nobody('banner.svg'),
        attachments: [
          { url: world.at('film', `captioned-${FILM}`), mime_type: 'video/mp4', duration_in_seconds: 9 },
          { url: world.at('captions', 'film.vtt'), mime_type: 'text/vtt' },
          { url: nobody('transcript.html'), mime_type: 'text/html' },
          { url: nobody('one.pdf'), mime_type: 'application/pdf', size_in_bytes: 9 },
        ],
        _topic: { ...everywhere, ...times, image: picture('pictures', 'one') },
      },
      { ...common, id: '2', title: 'Two', external_url: 'https://youtu.be/abcdefghijk', _topic: everywhere },
      { ...common, id: '3', title: 'Three', url: 'https://vimeo.com/123456', _topic: { ...everywhere, ...times } },
      {
        id: '4',
        title: 'Four',
        image: world.at('film', 'poster.svg'),
        attachments: [{ url: world.at('film', FILM), mime_type: 'video/mp4' }],
        _topic: { section: 'video-card' },
      },
    ],
  };
}
