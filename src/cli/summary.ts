import { counted, figure } from '../doctor/finding.js';

/** What became of the files of a site. */
export interface Counts {
  /** Without those that failed. */
  pages: number;
  writtenPages: number;
  /** Files that are no pages, without those that failed. */
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
    `${counted(pages, 'page')} baked, ${figure(writtenPages)} written`,
    ...(copies ? [`${counted(copies, 'other file')}, ${figure(writtenCopies)} copied`] : []),
    `${counted(elements, 'element')}, ${counted(feeds, 'feed')}, ${counted(requests, 'request')}`,
    ...(problems ? [`${counted(problems, 'element')} without the feed as it is now`] : []),
    ...(failures ? [`${counted(failures, 'file')} failed`] : []),
    `${seconds.toFixed(1)} s, ${figure(rate)} pages/s`,
  ].join('\n');
}
