import type { JsonObject } from '../json.js';
import type { Tools } from './format.types.js';

/**
 * RSS 0.9x to 2.0, RSS 1.0, Atom 0.3 and 1.0, with Media RSS and the Dublin Core, content and iTunes modules.
 *
 * The XML is read here and not by the browser: then it is read alike in Node and in all engines, also where Trusted Types
 * forbid `DOMParser` and where it is not quite XML, and entities do nothing.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/media-rss
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
interface XmlElement {
  /** In lower case, with the usual prefix of its vocabulary: `title`, `atom:title`, `media:content`. */
  readonly name: string;
  /** As it was written. */
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent?: XmlElement;
  readonly children: XmlElement[];
  /** Where what stands between its tags begins in the source. */
  readonly start: number;
  /** What stands between its tags. */
  inside: string;
  /** What its addresses are relative to, where that is not the feed. */
  readonly base?: string;
}

/** Values by names in lower case, as they were written, entities and all. */
type Attributes = ReadonlyMap<string, string>;

const MAX_DEPTH = 64;
/** What a runaway export has beyond is not read. */
const MAX_ITEMS = 10_000;
const MAX_ELEMENTS = 200_000;
/** With so many characters, a description is the whole article. */
const LONG = 1000;

/** Vocabularies by what all their addresses have. Others go by the prefix that they are given. */
const VOCABULARIES: readonly (readonly [string, RegExp])[] = [
  ['atom', /2005\/atom|purl.org\/atom/i],
  ['media', /search.yahoo/],
  ['dc', /purl.org\/dc/],
  ['content', /modules\/content/],
  ['', /purl.org\/rss\/1.0\/$/],
];

/** The channel and its items, however they are called; or why there are none. */
export async function toJsonFeed(
  given: unknown,
  url: string,
  { charset, decode, excerpt, paragraphs, resolve }: Tools,
  body: Uint8Array | string,
  type?: string,
): Promise<JsonObject | string> {
  let source = String(given);
  // Not UTF-8, or half a character of something else.
  if (typeof body !== 'string' && /[\0\x1b\ufffd]/.test(source)) {
    source = (await charset()).decodeText(body, type);
  }
  const root = readXml();
  if (typeof root === 'string') return root;
  const channels = all(root, 'channel');
  const [channel = root] = channels;
  const authors = all(channel, 'atom:author');
  return {
    version: '1.1',
    title: html(channel, 'title atom:title dc:title'),
    description: html(channel, 'description atom:subtitle atom:tagline itunes:summary'),
    language: language(channel) || language(root),
    home_page_url: link(channel),
    _topic: { footer: { copyright: html(channel, 'copyright atom:rights dc:rights') } },
    items: [root, ...channels].flatMap((parent) => all(parent, 'item atom:entry')).map(item),
  };

  function item(source: XmlElement): JsonObject {
    const media = [source];
    // However they are nested: in a group, in one another.
    for (const one of media) for (const child of one.children) if (/^media:/.test(child.name)) media.push(child);
    // The widest first; those that do not say come last.
    const width = (one: XmlElement) => Number(attribute(one, 'width')) || 0;
    media.sort((a, b) => width(b) - width(a));
    const named = (name: string) => media.filter((one) => one.name === name);
    const files = [
      ...named('media:content'),
      ...all(source, 'enclosure atom:link').filter((one) => /enclosure/.test(one.name + attribute(one, 'rel'))),
    ];
    const description =
      html(source, 'description atom:summary dc:description itunes:summary') ||
      (named('media:description').map(htmlOf)[0] ?? '');
    const title = html(source, 'title atom:title dc:title media:title');
    const content = html(source, 'content:encoded atom:content') || description;
    const modified = text(source, 'atom:updated atom:modified dc:modified');
    const people = ['dc:creator', 'atom:author', 'author']
      .map((name) => all(source, name))
      .find(({ length }) => length);
    const duration = text(source, 'itunes:duration').slice(0, 20);
    const [found] = [
      ...files.filter(isImage),
      ...named('media:thumbnail'),
      ...all(source, 'image itunes:image'),
      ...picturesIn(content.slice(0, 20 * LONG)),
      // What WordPress.com puts first is the portrait of the author.
    ].filter((one) => !/gravatar\.com|^(data:|$)/.test(address(one)));
    return {
      id: text(source, 'guid atom:id'),
      url: link(source),
      title,
      summary:
        description.length > LONG ? excerpt(paragraphs(description.slice(0, 5 * LONG)).join(' '), 400) : description,
      content_html: content,
      // Atom asks for no other date than that of the last change.
      date_published: text(source, 'pubdate dc:date atom:published atom:issued dc:issued') || modified,
      date_modified: modified,
      language: language(source),
      tags: all(source, 'category atom:category dc:subject').map(
        (tag) => attribute(tag, 'label') || attribute(tag, 'term') || htmlOf(tag),
      ),
      authors: (people ?? authors).map(author),
      attachments: files
        .filter((file) => !isImage(file))
        .map((file) => ({
          url: address(file),
          mime_type: attribute(file, 'type'),
          title: html(file, 'media:title'),
          size_in_bytes: Number(attribute(file, 'length') || attribute(file, 'filesize')),
          // 90, 1:30 or 0:01:30.
          duration_in_seconds: (attribute(file, 'duration') || duration)
            .split(':')
            .reduce((sum, part) => sum * 60 + Number(part), 0),
        })),
      _topic: { image: found && picture(found, source, [title, description]) },
    };
  }

  /** @param said  What stands beside the picture anyway: no caption. */
  function picture(found: XmlElement, source: XmlElement, said: readonly string[]): JsonObject {
    /** Said of the picture, of its group, or of all that the item has. */
    const nearest = (names: string) => {
      let at = found;
      while (at.parent && at !== source && !html(at, names)) at = at.parent;
      return html(at, names);
    };
    const caption = html(found, 'media:description media:title') || nearest('media:description');
    return {
      url: address(found),
      alt: attribute(found, 'alt'),
      srcset: decode(attribute(found, 'srcset')),
      width: Number(attribute(found, 'width')),
      height: Number(attribute(found, 'height')),
      caption: said.includes(caption) ? undefined : caption,
      credit: nearest('media:credit media:copyright'),
    };
  }

  /**
   * The pictures of a text, but symbols, smileys and what counts readers. RSS itself has no element for a picture, so
   * that many publishers put it there.
   */
  function picturesIn(markup: string): XmlElement[] {
    return Array.from(markup.matchAll(/<img\s/gi), ({ index }) => ({
      ...attributesAt(markup, index + 4),
      name: '',
      tag: '',
      children: [],
      inside: '',
    })).filter((one) => !['width', 'height'].some((side) => /^\d\d?(px)?$/.test(attribute(one, side))));
  }

  function isImage(file: XmlElement): boolean {
    const kind = attribute(file, 'medium') || attribute(file, 'type');
    return kind ? kind.startsWith('image') : /\.(jpe?g|png|gif|webp|avif)\b/i.test(address(file));
  }

  /** RSS has `name@example.org (Name)`; only the name is shown. */
  function author(person: XmlElement): JsonObject {
    const name = (html(person, 'atom:name name') || (person.children.length ? '' : htmlOf(person)))
      .split(/\s+/)
      .filter((word) => !word.includes('@'))
      .join(' ')
      .replace(/^\((.*)\)$/, '$1');
    return { name, url: all(person, 'atom:uri').map(address)[0] };
  }

  /** Where an item or a channel leads. */
  function link(source: XmlElement): string | undefined {
    return [
      ...all(source, 'link atom:link').filter((one) => /^(alternate)?$/.test(attribute(one, 'rel'))),
      ...all(source, 'guid').filter((one) => attribute(one, 'ispermalink') !== 'false' && /^https?:/.test(textOf(one))),
    ]
      .map(address)
      .find(Boolean);
  }

  /** The address that an element has in an attribute, in a child or as its text. */
  function address(source: XmlElement): string {
    const value =
      decode(attribute(source, 'url') || attribute(source, 'href') || attribute(source, 'src')) ||
      text(source, 'url') ||
      (source.children.length ? '' : textOf(source));
    return (value && source.base && resolve(value, source.base)) || value;
  }

  function language(source: XmlElement): string {
    return (text(source, 'language dc:language') || attribute(source, 'xml:lang')).replace('_', '-');
  }

  /** What the first of these holds as HTML, of those that hold anything. */
  function html(source: XmlElement, names: string): string {
    return first(source, names, htmlOf);
  }

  /** What the first of these holds as text, of those that hold anything. */
  function text(source: XmlElement, names: string): string {
    return first(source, names, textOf);
  }

  function textOf(element: XmlElement): string {
    return decode(unwrap(element)).trim();
  }

  /** What an element holds as HTML, whether that was escaped, or markup, or text. */
  function htmlOf(element: XmlElement): string {
    const markup = unwrap(element).trim();
    if (element.children.length) return markup.replace(/(<\/?)[\w-]+:(?=\w)/g, '$1');
    // Atom says what it means. RSS does not, and most of it means HTML.
    return element.name.startsWith('atom:') && !/^(text\/)?html$/i.test(attribute(element, 'type'))
      ? markup
      : decode(markup);
  }

  /**
   * Reads XML and what was meant to be XML: undeclared entities and prefixes, ampersands that stand for themselves, tags
   * that do not match, anything that is no tag before the first one. That one has to be of a feed, and the document must
   * not break off: then it is none.
   */
  function readXml(): XmlElement | string {
    // All that may go on for ever may also end with the source: that keeps the search linear.
    const token =
      /<(?:!--[^]*?(?:-->|$)|!\[CDATA\[[^]*?(?:]]>|$)|!(DOCTYPE[^<>[]*\[)?|\?[^]*?(?:\?>|$)|\/([^\s<>]*)|([a-zA-Z_\x80-\uffff][^\s/<>]*))/g;
    const prefixes = new Map<string | undefined, string>();
    const vocabularyOf = (address = '') => VOCABULARIES.find(([, part]) => part.test(address))?.[0];
    const open: XmlElement[] = [];
    let root: XmlElement | undefined;
    let items = 0;
    let elements = 0;
    for (let found = token.exec(source); found; found = token.exec(source)) {
      const [, entities, closed, tag] = found;
      if (entities) return 'the XML declares entities';
      if (closed) {
        let depth = open.length;
        while (depth && open[depth - 1]?.tag !== closed) depth--;
        // What is open inside ends with it. What was never opened does not end.
        if (depth) for (const one of open.splice(depth - 1)) one.inside = source.slice(one.start, found.index);
        if (root && depth === 1) return root;
      }
      if (!tag) continue;
      const { attributes, start } = attributesAt(source, token.lastIndex);
      token.lastIndex = start;
      const [local = '', prefix] = tag.toLowerCase().split(':').reverse();
      if (!root && !/^(rss|feed|rdf)$/.test(local)) return `the body begins with <${tag.slice(0, 20)}>`;
      for (const [name, value] of attributes) {
        const [, declared] = name.split('xmlns:');
        if (declared) prefixes.set(declared, vocabularyOf(value) ?? declared);
      }
      const parent = open.at(-1);
      const base = attributes.get('xml:base');
      // Without a prefix it is of what the whole is, unless it says otherwise, and then for itself.
      if (!root) prefixes.set(undefined, local === 'feed' ? 'atom' : '');
      const own = prefix || !root ? undefined : vocabularyOf(attributes.get('xmlns'));
      const vocabulary = own ?? prefixes.get(prefix) ?? prefix;
      const element: XmlElement = {
        name: vocabulary ? `${vocabulary}:${local}` : local,
        tag,
        attributes,
        parent,
        children: [],
        start,
        inside: '',
        base: base ? resolve(decode(base), parent?.base ?? url) : parent?.base,
      };
      root ??= element;
      if (/^(item|atom:entry)$/.test(element.name)) items++;
      if (items > MAX_ITEMS || ++elements > MAX_ELEMENTS) return root;
      parent?.children.push(element);
      if (source[start - 2] !== '/') open.push(element);
      else if (!parent) return root;
      if (open.length > MAX_DEPTH) return 'the XML is too deep';
    }
    return root ? 'the XML breaks off' : 'the body is neither JSON nor XML';
  }
}

function attribute({ attributes }: XmlElement, name: string): string {
  return attributes.get(name) ?? '';
}

/** What `read` finds in the children, in the order of these names; an empty string where it finds nothing. */
function first({ children }: XmlElement, names: string, read: (element: XmlElement) => string): string {
  for (const wanted of names.split(' ')) {
    for (const child of children) {
      const found = child.name === wanted && read(child);
      if (found) return found;
    }
  }
  return '';
}

/** The children with one of these names. */
function all({ children }: XmlElement, names: string): XmlElement[] {
  const wanted = names.split(' ');
  return children.filter(({ name }) => wanted.includes(name));
}

/** What an element holds without comments, and with CDATA sections escaped as all other text. */
function unwrap({ inside }: XmlElement): string {
  return inside.replace(/<!(?:\[CDATA\[([^]*?)(?:]]>|$)|--[^]*?(?:-->|$))/g, (_, data: string = '') =>
    data.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );
}

/** Whatever follows a name, the name has matched: that keeps the search linear. */
const ATTRIBUTE = /[<>]|([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;

/** The attributes from here to the end of the tag, and where that is. */
function attributesAt(source: string, at: number): { attributes: Attributes; start: number } {
  const attributes = new Map<string, string>();
  ATTRIBUTE.lastIndex = at;
  for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
    const [, name, double, single, bare] = found;
    if (!name) return { attributes, start: ATTRIBUTE.lastIndex };
    attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return { attributes, start: Infinity };
}
