import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedDate } from '../feed/model.js';
import { formatDay } from './format-date.js';
import { nearestLang, watchLang } from './nearest-lang.js';
import { en, stringsFor } from './packs.js';
import type { Strings } from './strings.js';

/** The language of one element: its texts, its dates. */
export interface Locale {
  /** BCP 47 tag of the surrounding page; `en` where it does not say. */
  readonly lang: string;
  readonly strings: Strings;
  readonly day: (date: FeedDate) => string;
}

/** Follows the language around its host and fetches the texts for it. */
export class LocaleController implements ReactiveController, Locale {
  lang = 'en';
  strings: Strings = en;
  /** Resolves when the texts have arrived; absent when they are here. */
  settled?: Promise<void>;

  readonly #host: ReactiveControllerHost & Element;
  #unwatch?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchLang(this.#host, this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  readonly day = (date: FeedDate): string => formatDay(date, this.lang, this.strings);

  readonly #read = (): void => {
    const lang = nearestLang(this.#host) || 'en';
    if (lang === this.lang) return;
    this.lang = lang;
    const strings = stringsFor(lang);
    if (strings instanceof Promise) {
      this.settled = strings.then((loaded) => {
        // The language may have changed again meanwhile.
        if (lang !== this.lang) return;
        this.settled = undefined;
        this.#use(loaded);
      });
    } else {
      this.settled = undefined;
      this.#use(strings);
    }
    this.#host.requestUpdate();
  };

  #use(strings: Strings): void {
    this.strings = strings;
    this.#host.requestUpdate();
  }
}
