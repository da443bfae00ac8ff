import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { FeedDate } from '../feed/model.js';
import { formatDay } from './format-date.js';
import { nearestLang, watchLang } from './nearest-lang.js';
import { en, stringsFor } from './packs.js';
import type { Texts } from './strings.js';

/** The language of one element: its texts, its dates. */
export interface Locale {
  /** BCP 47 tag of the surrounding page; `en` where it does not say. */
  readonly lang: string;
  readonly strings: Texts;
  readonly day: (date: FeedDate) => string;
}

/** Follows the language around its host and fetches the texts for it. */
export class LocaleController implements ReactiveController, Locale {
  lang = 'en';
  strings: Texts = en;
  /** Resolves when the texts have arrived; absent when they are here. */
  settled?: Promise<void>;

  readonly #host: ReactiveControllerHost & Element;
  #unwatch?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // What is rendered in Node is rendered once, and has to go then.
    if (!isServer) this.#unwatch = watchLang(this.#host, this.#follow);
    // Language and texts may be others since the host was here last.
    this.#follow();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  readonly day = (date: FeedDate): string => formatDay(date, this.lang, this.strings);

  readonly #follow = (): void => {
    const lang = nearestLang(this.#host) || 'en';
    if (lang !== this.lang) this.#host.requestUpdate();
    this.lang = lang;
    const strings = stringsFor(lang);
    if (!(strings instanceof Promise)) return this.#use(strings);
    const settled = strings.then((loaded) => {
      // The language, or its texts, may have changed again meanwhile.
      if (settled === this.settled) this.#use(loaded);
    });
    this.settled = settled;
  };

  #use(strings: Texts): void {
    this.settled = undefined;
    if (strings === this.strings) return;
    this.strings = strings;
    this.#host.requestUpdate();
  }
}
