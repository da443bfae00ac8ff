import { originOf } from './exchange.js';
import { finding, type Finding, type Place } from './finding.js';
import { headerFix } from './server-fixes.js';

/** What a page has to be allowed, as addresses by directive. */
export type Needs = Readonly<Record<NeededDirective, ReadonlySet<string>>>;
export type NeededDirective = 'script-src' | 'style-src' | 'connect-src' | 'img-src' | 'media-src' | 'frame-src';

export interface PolicySource {
  readonly policy: string;
  readonly where: Place;
  /** Whether it stands in a `<meta>`, which is then what has to be changed. */
  readonly meta: boolean;
}

/** Names of the Trusted Types policies: that of the renderer, and that for files that are loaded later, XML and formatted texts. */
const RENDERER = 'lit-html';
const PARSERS = 'topic-elements';

/** What counts where a directive is not there. */
const FALLBACKS: Readonly<Record<NeededDirective, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'media-src': ['media-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

const EFFECTS: Readonly<Record<NeededDirective, readonly [severity: Finding['severity'], effect: string]>> = {
  'script-src': ['error', 'the elements do nothing: visitors see what stands between the tags'],
  'style-src': ['warning', 'the elements look otherwise than they should'],
  'connect-src': ['error', 'the feed is not requested: visitors see what stands between the tags, or a message'],
  'img-src': ['warning', 'pictures are missing'],
  'media-src': ['warning', 'films do not play: visitors get a link in their place'],
  'frame-src': ['warning', 'films do not play: visitors get a link in their place'],
};

type Directives = Map<string, string[]>;

/** The directives of a policy; of several with one name, the first counts. */
export function parsePolicy(policy: string): Directives {
  const directives: Directives = new Map();
  for (const part of policy.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

/**
 * What a policy forbids that the elements on the page need, with the line that allows it.
 *
 * @param page  Address of the page: what `'self'` means.
 * @see https://www.w3.org/TR/CSP3/
 */
export function examinePolicy({ policy, where, meta }: PolicySource, needs: Needs, page: string): Finding[] {
  const directives = parsePolicy(policy);
  const mended: Directives = new Map(directives);
  const problems: [severity: Finding['severity'], id: string, message: string][] = [];
  for (const [name, addresses] of Object.entries(needs) as [NeededDirective, ReadonlySet<string>][]) {
    const decisive = FALLBACKS[name].find((one) => directives.has(one));
    const sources = decisive === undefined ? undefined : directives.get(decisive);
    if (!sources || (name === 'script-src' && sources.some(trustsByMark))) continue;
    const missing = [...addresses].filter((address) => !sources.some((source) => matches(source, address, page)));
    if (!missing.length) continue;
    const added = [...new Set(missing.map((address) => sourceFor(address, page)))];
    const target = decisive === 'default-src' || !decisive ? name : decisive;
    mended.set(target, [...sources.filter((source) => source.toLowerCase() !== "'none'"), ...added]);
    const [severity, effect] = EFFECTS[name];
    problems.push([
      severity,
      `csp-${name}`,
      `The Content Security Policy does not allow ${added.join(', ')} in ${name}: ${effect}.`,
    ]);
  }
  // Where none are named, all are allowed.
  const names = directives.get('trusted-types') ?? ['*'];
  const lacking = names.includes('*') ? [] : [RENDERER, PARSERS].filter((name) => !names.includes(name));
  if (lacking.length) {
    mended.set('trusted-types', [...names.filter((name) => name !== "'none'"), ...lacking]);
    const severe = lacking.includes(RENDERER);
    const effect = severe
      ? 'the elements do nothing: visitors see what stands between the tags'
      : 'no file that is loaded later comes (languages, item elements, heroes, quotations, films), feeds in RSS and Atom are not read, and formatted texts are shown plain';
    problems.push([
      severe ? 'error' : 'warning',
      severe ? 'csp-trusted-types' : 'csp-trusted-types-parsers',
      `The Content Security Policy does not allow the Trusted Types ${lacking.join(' and ')}: ${effect}.`,
    ]);
  }
  const line = write(mended);
  const fix = meta
    ? { page: `<meta http-equiv="Content-Security-Policy" content="${line}">` }
    : headerFix('Content-Security-Policy', line);
  return problems.map(([severity, id, message]) => finding(severity, id, where, message, fix));
}

/** A nonce or hash names the scripts that may run, and `'strict-dynamic'` what they load. */
const trustsByMark = (source: string) => /^'(nonce-|sha\d+-|strict-dynamic')/i.test(source);

/** As it stands in a header or attribute: whatever a policy contained, this has nothing that ends a string. */
const write = (directives: Directives): string =>
  [...directives]
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
    // One that was used is none; the server makes another for each answer.
    .replace(/'nonce-[^']*'/gi, "'nonce-…'")
    .replace(/["<>$\\\u0000-\u001f\u007f]/g, '');

function sourceFor(address: string, page: string): string {
  if (/^data:/i.test(address)) return 'data:';
  const origin = originOf(address);
  return origin === originOf(page) ? "'self'" : origin;
}

/** Whether a source expression matches an address. */
export function matches(source: string, address: string, page: string): boolean {
  const expression = source.toLowerCase();
  const self = originOf(page);
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return true;
  }
  const { protocol, hostname, pathname } = url;
  if (expression === "'self'") return url.origin === self;
  if (expression.startsWith("'")) return false;
  if (expression === '*') return /^(https?|wss?):$/.test(protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(expression)) return protocol === expression || upgraded(expression, protocol);
  const [, scheme, host = '', port, path] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(
      source.replace(/^[^/]*\/\/[^/]*|^[^/]*/, (part) => part.toLowerCase()),
    ) ?? [];
  if (!host) return false;
  const needed = scheme ?? new URL(self === 'null' ? 'https://x' : self).protocol;
  if (protocol !== needed && !upgraded(needed, protocol)) return false;
  if (host !== '*' && (host.startsWith('*.') ? !hostname.endsWith(host.slice(1)) : hostname !== host)) return false;
  const standard = protocol === 'https:' ? '443' : '80';
  if (port !== '*' && (port ?? standard) !== (url.port || standard)) return false;
  if (!path || path === '/') return true;
  return path.endsWith('/') ? pathname.startsWith(path) : pathname === path;
}

const upgraded = (from: string, to: string) => from === 'http:' && to === 'https:';
