// What all routes share.
import { readFile } from 'node:fs/promises';
import { extname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

export const TYPES = {
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
};
export const JSON_TYPE = { 'content-type': 'application/json' };

/** The beginning of a feed. */
export const HALF = '{"version":"https://jsonfeed.org/version/1.1","title":"Half a feed","items":[{"id":"1",';

/** A file below test/fixtures, undefined where there is none. */
export async function read(name) {
  const file = resolve(fixtures, name);
  return relative(fixtures, file).startsWith('..') ? undefined : readFile(file).catch(() => undefined);
}

/** Answers with a fixture. */
export async function fixture({ response, rest }) {
  const body = await read(rest);
  if (!body) response.writeHead(404).end(`no fixture ${rest}`);
  else response.writeHead(200, { 'content-type': TYPES[extname(rest)] ?? 'application/octet-stream' }).end(body);
}

/** Splits "300/a.json" into the number and the rest of the path. */
export function numbered(rest) {
  const slash = rest.indexOf('/');
  return { number: Number(rest.slice(0, slash)), rest: rest.slice(slash + 1) };
}
