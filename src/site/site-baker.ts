import { Baker, type BakeProblem, type BakerOptions } from '../ssr/index.js';
import { ANY_HOST, addressOf, siteAddress, withoutHost } from './address.js';
import { fetchOrRead } from './own-files.js';

/** For all pages of a site. */
export interface SiteOptions extends Omit<BakerOptions, 'onProblem'> {
  /**
   * Address of the site, such as `https://example.org/news/`. When absent, the site is taken to lie at the root of some
   * host, and links to it begin with `/`.
   */
  baseUrl?: string | URL | undefined;
}

/** A page that was baked. */
export interface BakedPage {
  readonly html: string;
  /** Elements whose feeds could not be had. */
  readonly problems: readonly BakeProblem[];
}

/** Bakes pages that know where they lie in their site. */
export class SiteBaker {
  /** How many requests were made for feeds, repeated ones included. What is read from files is none. */
  requests = 0;

  readonly #baker: Baker;
  readonly #site: string;

  /**
   * @param folder  Where the files of the site are, if they are there already: feeds of its own are read from it.
   * @throws {TypeError} for an address that is none, or a prefix that no element can have.
   */
  constructor({ baseUrl, fetch = globalThis.fetch, ...options }: SiteOptions = {}, folder?: string) {
    this.#site = siteAddress(baseUrl);
    const counted: typeof fetch = (...args) => {
      this.requests++;
      return fetch(...args);
    };
    this.#baker = new Baker({ ...options, fetch: fetchOrRead(this.#site, folder, counted) });
  }

  /** How many elements were found so far. */
  get elements(): number {
    return this.#baker.elements;
  }

  /** How many feeds were asked for, each once. */
  get feeds(): number {
    return this.#baker.feeds;
  }

  /**
   * Bakes a page.
   *
   * @param path  Its place in the folder of the site, with `/` between names.
   * @param earlier  What lay there before, if that was baked.
   * @throws {TypeError} where the name of the host is shown, and nobody has said it.
   */
  async bake(html: string, path: string, earlier?: string): Promise<BakedPage> {
    const problems: BakeProblem[] = [];
    const onProblem = (problem: BakeProblem) => void problems.push(problem);
    const baseUrl = addressOf(path, this.#site);
    const baked = await this.#baker.bake(html, { baseUrl, earlier, onProblem });
    return { html: this.#site.startsWith(ANY_HOST) ? withoutHost(baked) : baked, problems };
  }
}
