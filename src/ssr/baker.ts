import { define } from '../define.js';
import * as details from '../feed/details.js';
import { setDetails } from '../feed/formats/json-feed.js';
import type { Feed, FeedErrorLike } from '../feed/model.js';
import { setWords } from '../feed/readers.js';
import { webUrl } from '../feed/url.js';
import * as words from '../feed/words.js';
import { addressIn, wantedBy, type Wanted } from './answers.js';
import { Shown, embed } from './embed.js';
import { Feeds, type FeedsOptions } from './feeds.js';
import { keptIn, lightFor } from './light.js';
import { readPage, type Place } from './page.js';
import { renderMarkup } from './markup.js';
import { describe, type BakeProblem } from './problem.js';
import { TopicRenderer, renderingOf } from './renderer.js';
import { documentAt, twinOf } from './twin.js';
import { unbake } from './unbake.js';

/** For all pages of a build. */
export interface BakerOptions extends FeedsOptions {
  /**
   * `shadow`, or absent: declarative shadow DOM, which the elements take over in the browser. `light`: plain HTML between the
   * tags, in the place of what stood there, for feed readers, e-mail, archives and old browsers.
   */
  mode?: 'shadow' | 'light' | undefined;
  /** What the names of the elements begin with, as with `define({ prefix })`. */
  prefix?: string | undefined;
  /** Told of each element whose feed could not be had. When absent, `console.warn` says it. */
  onProblem?: ((problem: BakeProblem) => void) | undefined;
}

/** For one page. */
export interface PageOptions {
  /** Address of the page: relative addresses resolve against it, unless the page has a `<base>`. */
  baseUrl: string | URL;
  /** The same page as it was baked before. Its data stand in for feeds that cannot be had now. */
  earlier?: string | undefined;
  /** What the page's policy asks for: the styles of the elements get it. For pages that are made anew for each request. */
  nonce?: string | undefined;
  /** Told of the problems of this page, in the place of the baker's. */
  onProblem?: ((problem: BakeProblem) => void) | undefined;
}

const warn = (problem: BakeProblem) => console.warn(`[topic-elements] ${describe(problem)}.`);

/** Renders the elements of pages that share their feeds: each feed is asked for once. */
export class Baker {
  readonly #feeds: Feeds;
  readonly #prefix: string;
  readonly #mode: BakerOptions['mode'];
  readonly #tell: (problem: BakeProblem) => void;
  #elements = 0;

  /** @throws {TypeError} for a prefix that no element can have, or an unknown mode. */
  constructor(options: BakerOptions = {}) {
    this.#feeds = new Feeds(options);
    this.#prefix = options.prefix ?? '';
    this.#mode = options.mode;
    // Configurations are often JavaScript: a slip of the pen would bake the whole site in the other mode.
    if (!['shadow', 'light', undefined].includes(this.#mode))
      throw new TypeError(`[topic-elements] mode "${String(this.#mode)}": try "shadow" or "light".`);
    this.#tell = options.onProblem ?? warn;
    define({ prefix: this.#prefix });
    // Everything is read at once: here nobody waits for the code.
    setWords(words);
    setDetails(details);
  }

  /** How many requests were made for feeds, repeated ones included. */
  get requests(): number {
    return this.#feeds.requests;
  }

  /** How many feeds were asked for, each once. */
  get feeds(): number {
    return this.#feeds.size;
  }

  /** How many elements were found on the pages so far. */
  get elements(): number {
    return this.#elements;
  }

  /**
   * The page with its elements rendered.
   *
   * @throws {TypeError} where `html` is no string, or `baseUrl` no http(s) address.
   */
  async bake(html: string, options: PageOptions): Promise<string> {
    let baked = '';
    for await (const part of this.stream(html, options)) baked += part;
    return baked;
  }

  /** The same in parts, each as soon as it is there. */
  async *stream(text: string, options: PageOptions): AsyncGenerator<string, void, void> {
    // Who writes JavaScript may have given none, and is told what is needed.
    const { baseUrl, earlier = '', nonce, onProblem = this.#tell }: PageOptions = { ...options };
    // Files are bytes as long as nobody names their encoding.
    if (typeof text !== 'string') throw new TypeError('[topic-elements] the page is no string.');
    const url = webUrl(String(baseUrl));
    if (!url)
      throw new TypeError(`[topic-elements] baseUrl "${String(baseUrl)}": the http(s) address of the page is needed.`);
    // What sets something up when it is imported is imported by those who render.
    await Promise.all([renderMarkup(), import('../node/xml-parser.js')]);
    const { html, data, lines } = unbake(text, this.#prefix, this.#mode);
    const { places, base } = readPage(html, this.#prefix, url, lines);
    const before = [...data, ...unbake(earlier, this.#prefix).data];
    const wanted = wantedBy(places, base, this.#feeds, before);
    this.#elements += places.length;
    /** What has come so far, by address. */
    const feeds = new Map<string, Feed | FeedErrorLike>();

    const document = documentAt(base);
    const renderers = new Map<Place, TopicRenderer>();
    const shown = new Map<Feed, Shown>();
    const info = renderingOf((item, feed, by) => {
      shown.set(feed, (shown.get(feed) ?? new Shown()).add(item, by));
    }, nonce);
    const rest = this.#mode === 'light' ? [] : [...wanted.all];
    let at = 0;
    /** What stands before an offset, with the data that belong there. */
    const upTo = (offset: number): string => {
      let part = '';
      for (let next = rest[0]; next && next.end < offset; next = rest[0]) {
        part += html.slice(at, next.end) + dataOf(next, feeds.get(next.url), shown);
        at = next.end;
        rest.shift();
      }
      part += html.slice(at, offset);
      at = offset;
      return part;
    };
    for (const place of places) {
      // It was in what another one has replaced.
      if (place.inside < at) continue;
      yield upTo(place.inside);
      await settle(place, wanted.by.get(place), feeds, onProblem);
      const renderer = new TopicRenderer(place.node.tagName);
      renderers.set(place, renderer);
      const parent = place.parent && renderers.get(place.parent);
      renderer.place(twinOf(place.node, document), parent, (address) => feedAt(address, feeds));
      const isReady = await renderer.isReady();
      if (this.#mode === 'light') {
        const light = await lightFor(renderer, isReady, info);
        if (light === undefined) continue;
        yield keptIn(place, html) + light + renderer.structuredData(place.name, base);
        at = place.end;
      } else if (isReady) {
        yield `<template shadowrootmode="open">${await renderer.content(info)}</template>`;
        yield renderer.structuredData(place.name, base);
      }
    }
    yield upTo(html.length + 1);
  }
}

/** Waits for the feed of an element. */
async function settle(
  place: Place,
  wanted: Wanted | undefined,
  feeds: Map<string, Feed | FeedErrorLike>,
  tell: (problem: BakeProblem) => void,
): Promise<void> {
  if (!wanted) return;
  const { feed, error } = await wanted.answer;
  feeds.set(wanted.url, feed);
  const kept = feed instanceof Error ? 'light-dom' : 'earlier';
  const { node, line } = place;
  if (error) tell({ tag: node.tagName, address: addressIn(place) ?? '', line, error, kept });
}

/** @throws the reason where there is none, as a request would. */
function feedAt(address: string, feeds: ReadonlyMap<string, Feed | FeedErrorLike>): Feed | undefined {
  const feed = feeds.get(address);
  if (feed instanceof Error) throw feed;
  return feed;
}

function dataOf({ written }: Wanted, feed: Feed | FeedErrorLike | undefined, shown: ReadonlyMap<Feed, Shown>): string {
  return !feed || feed instanceof Error ? '' : embed(written, feed, shown.get(feed) ?? new Shown());
}
