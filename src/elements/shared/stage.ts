import type { LitElement, ReactiveController } from 'lit';
import type { Item } from '../../feed/model.js';
import type { Video } from '../../feed/video.js';
import { languageName } from '../../locale/language-names.js';
import { TopicPlayEvent } from './play-event.js';
import { playerFor } from './player.js';
import type { View } from './view.js';
import { warnAttribute } from './warn.js';

/** Where the films of one element are played: one at a time. */
export class Stage implements ReactiveController {
  /** The film that plays, and what plays it. */
  playing?: { readonly film: string; readonly player: HTMLElement };
  /** The film that was to be played and could not. */
  failed?: string;

  readonly #host: LitElement;
  /** Ends the watching of the player. */
  #watching?: AbortController;
  /** Finds what gets the focus with the next update. */
  #next?: () => HTMLElement | null | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  hostUpdated(): void {
    // Before the host looks where the focus is: the button or the player that had it and is gone is not missed.
    this.#next?.()?.focus();
    this.#next = undefined;
    // A film that is shown no longer does not go on by itself where it comes back.
    if (this.playing?.player.isConnected === false) this.#leave();
  }

  /**
   * Plays a film, unless the page prevents it.
   *
   * @param film  What tells it from the others of its element.
   */
  play(film: string, title: string, item: Item, video: Video, { lang, locale }: View): void {
    const host = this.#host;
    if (!host.dispatchEvent(new TopicPlayEvent(video.src))) return;
    this.#stop();
    const { signal } = (this.#watching = new AbortController());
    const language = item.language ?? lang ?? locale.lang;
    const player = playerFor(host.ownerDocument, video, {
      title,
      language,
      label: languageName(language, locale.lang) ?? language,
      failed: () => this.#fail(film),
      uncaptioned: (captions) =>
        warnAttribute(
          host,
          'captions',
          captions,
          `they lie on another host than the page, so ${video.src} has to be sent with Access-Control-Allow-Origin, as they have; it plays without them. Or put them on the host of the page.`,
        ),
      signal,
    });
    this.playing = { film, player };
    this.#next = () => player;
  }

  #stop(): void {
    this.#leave();
    this.failed = undefined;
    this.#host.requestUpdate();
  }

  #leave(): void {
    this.#watching?.abort();
    this.playing = undefined;
  }

  /** The poster comes back, with a word and a link. */
  #fail(film: string): void {
    const shadowRoot = this.#host.shadowRoot as ShadowRoot;
    const watched = shadowRoot.activeElement === this.playing?.player;
    this.#stop();
    this.failed = film;
    if (watched) this.#next = () => shadowRoot.querySelector<HTMLElement>('[role=status] a[part=watch]');
  }
}
