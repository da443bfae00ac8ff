import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FeedSource } from '../../context/feed-context.js';
import { FeedLoader } from '../../context/feed-loader.js';
import { FeedProvider } from '../../context/feed-provider.js';
import type { FeedState } from '../../feed/model.js';
import { TopicElement } from '../shared/topic-element.js';

/**
 * Loads one feed and provides it to every element inside it. Shows nothing of its own: its children are laid out as if
 * it was not there.
 *
 * @tagname topic-feed
 * @slot - Any content; feed elements at any depth inside it take their items from here.
 * @fires {TopicLoadEvent} topic-load - The feed has arrived and is provided. Field: `feed`.
 * @fires {TopicErrorEvent} topic-error - The feed could not be had. Field: `error`, with `code`, `url`, `status` and `cause`.
 * @cssstate loading - A request is under way.
 * @cssstate ready - The feed is there and has items.
 * @cssstate empty - The feed is there and has no items.
 * @cssstate error - The last request failed; an earlier feed is still provided.
 */
export class TopicFeed extends TopicElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of the feed; relative ones resolve against the document. Http(s) only: any other is an error. */
  @property() src?: string | undefined;

  protected readonly addressAttribute = 'src';

  readonly #loader = new FeedLoader(this, (state, news) => this.#provide(state, news));
  readonly #provider = new FeedProvider(this, this.#source(this.#loader.state));

  /** Loads the feed anew. Resolves when that has ended, well or badly; never rejects. */
  async reload(): Promise<void> {
    await this.#loader.reload();
    await this.updateComplete;
  }

  protected get feedState(): FeedState {
    return this.#loader.state;
  }

  protected pending(): Promise<void> | undefined {
    return this.#loader.settled;
  }

  protected override willUpdate(): void {
    this.#loader.ask(this.requestFor(this.src));
    this.setState(this.#loader.state.status);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(state: FeedState, news: boolean): void {
    this.#provider.source = this.#source(state);
    if (news) this.loaded(state);
    this.requestUpdate();
  }

  #source(state: FeedState): FeedSource {
    return Object.freeze({ state, settled: this.#loader.settled, reload: () => this.reload() });
  }
}
