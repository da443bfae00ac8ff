import type { JsonFeedItem } from '../../src/feed/formats/json-feed.types.js';

export interface Block {
  readonly code: string;
  readonly heading: string;
  readonly next: string;
}

export interface Example {
  readonly heading: string;
  readonly feed: { readonly title: string; readonly items: readonly JsonFeedItem[] };
  readonly item?: JsonFeedItem;
  /** Tag of the element that shows it. */
  readonly type?: string;
  readonly findings: readonly string[];
}

export function blocks(markdown: string, language: string): Block[];
export function feedsIn(markdown: string): Example[];
