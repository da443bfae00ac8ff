import { parseDate } from '../feed/date.js';
import { isTooDeep } from '../feed/json.js';
import { imageUrl, linkUrl, webUrl } from '../feed/url.js';
import { languageTag } from '../feed/text.js';
import { isSecure, originOf } from './exchange.js';
import { finding, quoted, type Finding } from './finding.js';
import { dataIn } from './given.js';
import { nearest } from './nearest.js';
import { isInside, placeOf, tagText, type Page, type PageElement } from './page.js';
import { ALL_TAGS, ITEM_TAGS, SECTION_TAGS, tagOf, type Vocabulary } from './vocabulary.js';

/** Attributes that every element of HTML may have, and what frameworks add. */
const GLOBAL =
  /^(accesskey|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate|xml:lang|xmlns|on[a-z]+|(aria|data|v|x|ng|hx)-.*|[@:*#([_].*)$/;
const DATES = ['published', 'start', 'end'];
const LINKS = ['href'];
const WEB = ['feed', 'captions', 'transcript'];
const IMAGES = ['image', 'poster'];
/** What the elements take: whole numbers. */
const NUMBERS: Readonly<Record<string, readonly [min: number, max: number]>> = {
  'heading-level': [1, 6],
  limit: [1, Infinity],
  refresh: [1, 2_147_483],
  timeout: [1, 2_147_483],
  collapse: [1, 1000],
  size: [1, Infinity],
  duration: [1, Infinity],
};

/** The attributes that are content enough, as `hasOwn()` of the elements has it. */
const OWN: Readonly<Record<string, readonly string[] | undefined>> = {
  'topic-hero': ['headline', 'tagline', 'image'],
  'topic-footer': ['copyright'],
  'focus-card': ['headline', 'summary', 'image', 'kicker'],
  'quote-block': ['quote'],
  'video-card': ['src', 'headline', 'summary', 'poster'],
};

export interface MarkupView {
  readonly vocabulary: Vocabulary;
  /** What the tags of the library begin with on this page. */
  readonly prefix: string;
}

/** The elements of the library on a page. */
export const elementsOf = ({ elements }: Page, prefix: string): readonly PageElement[] =>
  elements.filter(({ name, rendered }) => !rendered && tagOf(name, prefix) !== undefined);

/** What is wrong with the elements of a page as they are written. */
export function examineMarkup(page: Page, view: MarkupView, elements = elementsOf(page, view.prefix)): Finding[] {
  return elements.flatMap((element) => [
    ...examineAttributes(page, element, view),
    ...examineContent(page, element, view.prefix),
  ]);
}

/** Tags that nobody defines, but that are nearly ours. */
export function examineTags(page: Page, prefix: string): Finding[] {
  return page.elements.flatMap((element) => {
    const { name, rendered } = element;
    if (rendered || !name.includes('-') || tagOf(name, prefix)) return [];
    const plain = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    const meant = ALL_TAGS.includes(plain) ? plain : nearest(plain, ALL_TAGS);
    if (!meant) return [];
    const says = `<${name}> is no element that is defined here: nothing happens. Is <${prefix}${meant}> meant?`;
    const fix = { page: `<${prefix}${meant}>…</${prefix}${meant}>` };
    return [finding('error', 'element-unknown', placeOf(page, element), says, fix)];
  });
}

function examineAttributes(page: Page, element: PageElement, { vocabulary, prefix }: MarkupView): Finding[] {
  const found: Finding[] = [];
  const tag = tagOf(element.name, prefix) ?? '';
  const known = vocabulary.get(tag);
  for (const [name, value] of element.attributes) {
    const where = placeOf(page, element, name);
    if (known && !known.has(name)) {
      if (GLOBAL.test(name)) continue;
      const meant = nearest(
        name,
        [...known.keys()].filter((one) => !element.attributes.has(one)),
      );
      const says = `<${element.name}> has no attribute ${quoted(name)}: it does nothing.${meant ? ` Is ${quoted(meant)} meant?` : ''}`;
      const fix: Finding['fix'] = meant ? { page: `${meant}="${value.slice(0, 200)}"` } : {};
      found.push(finding('warning', 'attribute-unknown', where, says, fix));
      continue;
    }
    if ((IMAGES.includes(name) || (name === 'src' && tag === 'video-card')) && isMixed(value, page)) {
      const says = `${quoted(value)} is not encrypted, and the page is: browsers try https instead; where the host has none, visitors miss it.`;
      const fix = {
        page: `${name}="${value
          .trim()
          .replace(/^http:/i, 'https:')
          .slice(0, 200)}"`,
      };
      found.push(finding('warning', 'mixed-content-attribute', where, says, fix));
    }
    const wrong = wrongValue(tag, name, value, page.base, known?.get(name) ?? '');
    if (!wrong) continue;
    const [severity, expected, example] = wrong;
    const says = `${quoted(value)} is not right for ${quoted(name)}: ${expected}.`;
    found.push(finding(severity, 'attribute-value', where, says, { page: example }));
  }
  return found;
}

const isMixed = (value: string, { url, base }: Page) => isSecure(url) && !isSecure(webUrl(value, base) ?? url);

type Wrong = readonly [severity: Finding['severity'], expected: string, example: string];

function wrongValue(tag: string, name: string, value: string, base: string, type: string): Wrong | undefined {
  const written = value.trim();
  const range = NUMBERS[name];
  if (Object.hasOwn(NUMBERS, name) && range) {
    const number = Number(written || NaN);
    if (Number.isInteger(number) && number >= range[0] && number <= range[1]) return undefined;
    const limits = range[1] < Infinity ? `from ${range[0]} to ${range[1]}` : `from ${range[0]}`;
    return ['warning', `a whole number ${limits} is expected; it is ignored`, `${name}="${Math.max(range[0], 2)}"`];
  }
  const choices = Array.from(type.matchAll(/'([^']+)'/g), ([, choice = '']) => choice);
  if (choices.length && written && !choices.includes(written)) {
    const meant = nearest(written, choices) ?? choices[0];
    return ['warning', `${choices.join(' or ')} is expected; ${choices[0]} is used`, `${name}="${meant}"`];
  }
  if ((type === 'boolean' || ['no-images', 'debug'].includes(name)) && /^(false|no|off|0)$/i.test(written)) {
    return ['warning', 'an attribute without value that is there counts as true; to switch it off, take it away', ''];
  }
  if (DATES.includes(name) && written && !parseDate(written)) {
    return ['warning', 'it cannot be read as a date, and none is shown', `${name}="2026-10-29"`];
  }
  if (name === 'hreflang' && written && !languageTag(written)) {
    return ['warning', 'a language tag such as fr is expected', 'hreflang="fr"'];
  }
  const isSource = name === 'src' && tag === 'topic-feed';
  const check = LINKS.includes(name)
    ? linkUrl
    : IMAGES.includes(name)
      ? imageUrl
      : WEB.includes(name) || name === 'src'
        ? webUrl
        : undefined;
  if (check && written && check(written, base) === undefined) {
    const severe = name === 'feed' || isSource;
    const effect = severe
      ? 'it is not an http(s) address, and nothing is requested'
      : 'it is not an address that can be used here';
    return [severe ? 'error' : 'warning', effect, `${name}="https://…"`];
  }
  return undefined;
}

function examineContent(page: Page, element: PageElement, prefix: string): Finding[] {
  const tag = tagOf(element.name, prefix) ?? '';
  const { attributes } = element;
  const has = (name: string) => Boolean(attributes.get(name)?.trim());
  const within = (tags: readonly string[]) => isInside(element, ({ name }) => tags.includes(tagOf(name, prefix) ?? ''));
  const scripts = dataIn(page, element);
  const found: Finding[] = [];
  for (const script of scripts) {
    const problem = jsonProblem(script.text);
    if (!problem) continue;
    const fix = { page: '<script type="application/json">[{ "id": "1", "title": "…" }]</script>' };
    found.push(finding('error', 'items-json', placeOf(page, script), `The embedded items are ${problem}.`, fix));
  }
  const provided = within(['topic-feed', 'topic-page']);
  const own = OWN[tag]?.some(has);
  const isItem = ITEM_TAGS.includes(tag);
  if (tag === 'topic-feed' && !has('src')) {
    const says = '<topic-feed> has no "src": nothing is loaded, and the elements inside wait.';
    found.push(
      finding('error', 'feed-without-src', placeOf(page, element, 'src'), says, {
        page: tagText(element, { src: 'https://…' }),
      }),
    );
  }
  if (tag === 'topic-feed' || isItem || element.rendered) return found;
  const items = page.elements.some(
    ({ name, parent }) => parent === element && ITEM_TAGS.includes(tagOf(name, prefix) ?? ''),
  );
  if (items) return found;
  const sourced = has('feed') || scripts.length || provided || own || element.says;
  if (!sourced && !page.live) {
    const says = `<${element.name}> has neither feed, items nor content, and stands in no <${prefix}topic-feed>: unless a script sets its items, nothing is shown.`;
    found.push(
      finding('warning', 'element-without-source', placeOf(page, element, 'feed'), says, {
        page: tagText(element, { feed: 'https://…' }),
      }),
    );
  } else if (!element.says && SECTION_TAGS.concat('topic-page').includes(tag) && !own) {
    const says = `Nothing stands between the tags of <${element.name}>: without JavaScript, and when the feed cannot be had, visitors see nothing of it.`;
    const fix = `${tagText(element)}\n  <p><a href="https://…">Read this on our site.</a></p>\n</${element.name}>`;
    found.push(finding('note', 'fallback-missing', placeOf(page, element), says, { page: fix }));
  }
  return found;
}

function jsonProblem(text: string): string | undefined {
  if (isTooDeep(text)) return 'nested too deeply';
  try {
    return Array.isArray(JSON.parse(text)) ? undefined : 'no array';
  } catch (error) {
    return `not valid JSON (${quoted(error instanceof Error ? error.message : error)})`;
  }
}

/** The scripts that may bring the elements: those of our name. */
export const scriptsOf = ({ elements }: Page): readonly PageElement[] =>
  elements.filter(({ name, attributes }) => {
    const type = attributes.get('type')?.toLowerCase() ?? '';
    const src = attributes.get('src') ?? '';
    return name === 'script' && /topic-elements|\bautoload\b/.test(src) && !/json|importmap/.test(type);
  });

/** Whether the elements are loaded, and as they should be. */
export function examineScripts(page: Page): Finding[] {
  const scripts = scriptsOf(page);
  const found: Finding[] = [];
  const tag = '<script type="module" src="/topic-elements/topic-elements.js"></script>';
  if (!scripts.length) {
    const modules = page.elements.some(({ name, attributes }) => name === 'script' && runs(attributes.get('type')));
    const says = modules
      ? 'No script of the name topic-elements is on the page. That is right where a script of yours brings the elements along.'
      : 'No script on the page defines the elements: visitors see what stands between the tags.';
    found.push(finding(modules ? 'note' : 'error', 'script-missing', { url: page.url }, says, { page: tag }));
  }
  for (const script of scripts) {
    const src = script.attributes.get('src') ?? '';
    const url = webUrl(src, page.base);
    if (script.attributes.get('type')?.trim().toLowerCase() !== 'module') {
      const says = 'The script is a module: without type="module" browsers refuse it, and define nothing.';
      const fix = { page: `<script type="module" src="${src.slice(0, 200)}"></script>` };
      found.push(finding('error', 'script-not-module', placeOf(page, script, 'type'), says, fix));
    }
    if (!url) continue;
    if (isSecure(page.url) && !isSecure(url)) {
      const says = 'Browsers block a script with http on a page with https: nothing is defined.';
      const fix = { page: `<script type="module" src="${url.replace(/^http:/, 'https:').slice(0, 200)}"></script>` };
      found.push(finding('error', 'mixed-content-script', placeOf(page, script, 'src'), says, fix));
    }
    if (originOf(url) !== originOf(page.url) && !script.attributes.get('integrity')?.trim()) {
      const says = `The script comes from ${originOf(url)} without "integrity": whoever can change it there can change your pages.`;
      const fix = {
        shell: `curl -s ${url.replace(/'/g, '%27')} | openssl dgst -sha384 -binary | openssl base64 -A`,
        page: `<script type="module" src="${url}" integrity="sha384-…" crossorigin="anonymous"></script>`,
      };
      found.push(finding('warning', 'script-without-integrity', placeOf(page, script, 'integrity'), says, fix));
    }
  }
  return found;
}

/** Whether a script of this type runs at all. */
const runs = (type = '') => /^\s*($|module|(text|application)\/(java|ecma)script)/i.test(type);
