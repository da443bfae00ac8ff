import { feedOfItems } from '../../../feed/formats/json-feed.js';
import type { Feed } from '../../../feed/model.js';
import { warnAttribute } from '../warn.js';

/** Items that the page gives as data: in the `items` property, or in a `<script type="application/json">`. */
export class GivenItems {
  #from: unknown;
  #feed?: Feed | Promise<Feed>;

  /**
   * A feed of these items, the same one as long as they are the same; a promise of it until what they need is there;
   * none where nothing usable is given.
   */
  read(element: Element, items: unknown): Feed | Promise<Feed> | undefined {
    // An attribute that was removed, or a framework that clears a property, leaves null.
    const given = items ?? undefined;
    const script = given === undefined ? element.querySelector(':scope > script[type="application/json"]') : null;
    const from = script ? script.textContent : given;
    if (from !== this.#from) {
      this.#from = from;
      const feed = from === undefined ? undefined : parse(element, from, script !== null);
      this.#feed = feed;
      if (feed instanceof Promise) {
        void feed.then((read) => {
          if (this.#feed === feed) this.#feed = read;
        });
      }
    }
    return this.#feed;
  }
}

function parse(element: Element, from: unknown, embedded: boolean): Feed | Promise<Feed> | undefined {
  let problem = 'expected an array of JSON Feed items; it is ignored.';
  try {
    const feed = feedOfItems(embedded ? JSON.parse(String(from)) : from, element.ownerDocument.baseURI);
    if (feed) return feed;
  } catch (error) {
    problem = `${String(error)}; it is ignored.`;
  }
  warnAttribute(element, embedded ? 'script' : 'items', embedded ? 'application/json' : from, problem);
  return undefined;
}
