// The ways in which a feed is asked for and sent, and the changes to the documented configuration that they need.

/** Sizes and types are those of the configuration; only that nothing lies there compressed. */
const ON_THE_WAY = { 'gzip_static on;': 'gzip on; gzip_types application/feed+json;', 'brotli_static on;': '' };

export const FORMS = [
  { name: 'brotli, compressed beforehand', encoding: 'br' },
  { name: 'gzip, compressed beforehand', encoding: 'gzip' },
  { name: 'as it is', encoding: 'identity' },
  { name: 'gzip, on its way', encoding: 'gzip', change: ON_THE_WAY },
  { name: '304, brotli', encoding: 'br', conditional: true },
];

/** The headers of one such request, after a look at whether the answer is what the form says. */
export async function headersOf({ name, encoding, conditional }, url) {
  const headers = { 'Accept-Encoding': encoding };
  const first = await fetch(url, { headers });
  await first.arrayBuffer();
  if (first.status !== 200 || (first.headers.get('content-encoding') ?? 'identity') !== encoding) {
    throw new Error(`${name}: the answer is ${first.status}, ${first.headers.get('content-encoding')}.`);
  }
  if (!conditional) return headers;
  headers['If-None-Match'] = first.headers.get('etag');
  const second = await fetch(url, { headers });
  if (second.status !== 304) throw new Error(`${name}: the answer is ${second.status}.`);
  return headers;
}
