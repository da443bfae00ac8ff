import { decodeEntities, tagsIn } from '../feed/markup.js';
import { imageSrcset } from '../feed/srcset.js';
import { imageUrl } from '../feed/url.js';
import { candidatesOf } from './candidates.js';

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
/** As the sanitiser has it. */
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden|(^|[\s;])(width|height)\s*:\s*[0-2](px)?\s*(;|!|$)/i;

/**
 * The addresses that the pictures in a text may be asked for at: as browsers read the markup, without those that only
 * count readers. Of what the sanitiser drops for other reasons, some may be named.
 *
 * @param html  As it came.
 * @param base  What relative addresses resolve against.
 */
export function picturesIn(html: string, base: string): readonly string[] {
  return tagsIn(html).flatMap((tag) => {
    if (!/^<img[\s/]/i.test(tag)) return [];
    const attributes = attributesOf(tag.slice(4));
    const get = (name: string) => attributes.get(name);
    const url = imageUrl(get('src'), base);
    const sizes = ['width', 'height'].map((name) => parseFloat(get(name) ?? ''));
    if (!url || attributes.has('hidden') || sizes.some((size) => size <= 2) || UNSEEN.test(get('style') ?? ''))
      return [];
    return [url, ...candidatesOf(imageSrcset(get('srcset'), base))];
  });
}

/** Of several with one name, the first counts. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare = ''] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, decodeEntities(double ?? single ?? bare));
  }
  return found;
}
