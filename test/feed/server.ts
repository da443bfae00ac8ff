// What tests ask the feed host about their own requests.
import { waitUntil } from '@open-wc/testing';
import { server } from '../server/address.js';

let count = 0;

/** The path, with a query of its own: requests of other tests, and of other engines, are not counted. */
export const mine = (path: string): string => `${path}?test=${crypto.randomUUID()}-${count++}`;

const ask = async (what: string, path: string): Promise<number> =>
  (await fetch(`${server}/${what}?path=${encodeURIComponent(path)}`)).json() as Promise<number>;

/** How many requests there were. */
export const requests = (path: string): Promise<number> => ask('count', path);

/** How many of them were broken off by the client. */
export const left = (path: string): Promise<number> => ask('left', path);

/** Waits until the condition holds: nothing here says when. */
export const until = (condition: () => boolean | Promise<boolean>, what: string): Promise<void> =>
  waitUntil(condition, what, { interval: 4, timeout: 15_000 });
