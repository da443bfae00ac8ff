import type { JsonFeedItem } from 'topic-elements';

/** Where the app goes, and the addresses that the page gives it, on the server of the tests. */
export const root = document.querySelector<HTMLElement>('#app')!;
export const { feed, missing } = root.dataset as { feed: string; missing: string };

export const FIRST: readonly JsonFeedItem[] = [{ id: '1', title: 'First', url: '#first' }];
export const SECOND: JsonFeedItem = { id: '2', title: 'Second', url: '#second' };

/** What the component of the recipe in docs/recipes shows. */
export const RECIPE: readonly JsonFeedItem[] = [{ id: '3', title: 'Third', url: '#third' }];
