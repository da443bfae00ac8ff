import { count } from '../site/count.js';

/** What became of the files of a site. */
export interface Counts {
  pages: number;
  writtenPages: number;
  /** Files that are no pages. */
  copies: number;
  writtenCopies: number;
  /** Elements whose feeds could not be had. */
  problems: number;
  /** Files that could not be read or written. */
  failures: number;
}

/** What it took. */
export interface Effort {
  readonly elements: number;
  readonly feeds: number;
  readonly requests: number;
  readonly seconds: number;
}

/** In a few lines. */
export function summary(counts: Counts, { elements, feeds, requests, seconds }: Effort): string {
  const { pages, writtenPages, copies, writtenCopies, problems, failures } = counts;
  const rate = Math.round(pages / Math.max(seconds, 0.001));
  return [
    `${count(pages, 'page')} baked, ${writtenPages.toLocaleString('en')} written`,
    ...(copies ? [`${count(copies, 'other file')}, ${writtenCopies.toLocaleString('en')} copied`] : []),
    `${count(elements, 'element')}, ${count(feeds, 'feed')}, ${count(requests, 'request')}`,
    ...(problems ? [`${count(problems, 'element')} without the feed as it is now`] : []),
    ...(failures ? [`${count(failures, 'file')} failed`] : []),
    `${seconds.toFixed(1)} s, ${rate.toLocaleString('en')} pages/s`,
  ].join('\n');
}
