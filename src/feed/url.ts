/**
 * The one place where addresses from outside become safe. An address is parsed by the platform and its scheme looked
 * up in a list of allowed ones: patterns such as `^javascript:` miss what browsers accept (control characters,
 * entities, tabs), the parser does not.
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
const LINK = /^(https?|mailto|tel):$/;
const WEB = /^https?:$/;
/** Raster formats only: SVG can carry scripts and styles. */
const DATA_IMAGE = /^data:image\/(png|jpe?g|gif|webp|avif|bmp|x-icon)[;,]/i;

/** What the parser would give back as it is, as most addresses are, or their paths: a refresh of a long feed has thousands. */
const PLAIN = /^(https?:\/\/(?!xn--|.*\.xn--)([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,})?\/([\w~-][\w.~-]*(\/|$))*$/;
/** The last base, and what paths begin with there. */
let known: string | undefined;
let origin: string | undefined;

function plain(value: string, base: string | undefined): string | undefined {
  if (value.length > 500 || !PLAIN.test(value)) return undefined;
  if (value[0] !== '/') return value;
  if (base !== known) {
    known = base;
    // With its credentials, which an origin has not.
    origin = parse('/', base, WEB)?.href.slice(0, -1);
  }
  return origin && origin + value;
}

function parse(value: string, base: string | undefined, schemes: RegExp): URL | undefined {
  if (!value.trim()) return undefined;
  try {
    const url = new URL(value, base);
    return schemes.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

const allowing =
  (schemes: RegExp) =>
  (value: unknown, base?: string): string | undefined =>
    typeof value === 'string' ? (plain(value, base) ?? parse(value, base, schemes)?.href) : undefined;

/** An address that may stand in `href`: http(s), mailto or tel; relative ones resolve against `base`. */
export const linkUrl = /* @__PURE__ */ allowing(LINK);

/** An address that may be requested: http(s) only. */
export const webUrl = /* @__PURE__ */ allowing(WEB);

/** What is requested: a fragment makes no difference. */
export const withoutFragment = (url: string): string => url.split('#', 1)[0] ?? url;

/** An address that may stand in `<img src>`: http(s), or a raster image as `data:`. */
export function imageUrl(value: unknown, base?: string): string | undefined {
  return typeof value === 'string' && DATA_IMAGE.test(value.trim()) ? value.trim() : webUrl(value, base);
}
