import type { JsonObject } from '../json.js';
import type { XmlNode } from '../xml-parser.js';
import type { Tools } from './format.types.js';
import { escape, readXml } from './xml-text.js';

/**
 * RSS 0.9x to 2.0, RSS 1.0, Atom 1.0, with Media RSS and the Dublin Core, content and iTunes modules.
 *
 * What is not quite XML is made so (`xml-text`), then read by the browser, or by the parser that was set for Node
 * (`xml-parser`). Here it is named: elements by their vocabulary, whatever its prefix, and by the usual prefix where the
 * vocabulary is not known.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://www.rssboard.org/media-rss
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
type Parent = Pick<XmlNode, 'childNodes'>;

/** What a runaway export has beyond is not read. */
const MAX_ITEMS = 2000;
/** So many nodes of a channel are looked through: those of the items that are read, and the white space between them. */
const MAX_NODES = 5000;
/** With so many characters, a description is the whole article. No item has as many files. */
const LONG = 1000;

/** What is known of the addresses of vocabularies, whatever else they have: of Media RSS, Dublin Core, RSS 1.0 … */
const VOCABULARY = /\b(?:atom|content|dc|mrss|rss\/1.0\/?$)\b/i;

/** The channel and its items, however they are called; or why there are none. */
export async function toJsonFeed(
  given: unknown,
  url: string,
  { charset, decode, excerpt, paragraphs, policy, resolve }: Tools,
  body: Uint8Array | string,
  type?: string,
): Promise<JsonObject | string> {
  let source = given as string;
  // Not UTF-8, or half a character of something else.
  if (typeof body !== 'string' && /[\0\x1b\ufffd]/.test(source)) {
    source = (await charset()).decodeText(body, type);
  }
  const root = readXml(source, { decode, policy });
  if (typeof root === 'string') return root;
  const own = /feed$/.test(String(root.localName)) ? 'atom' : '';
  const channels = all(root, 'channel');
  const [channel = root] = channels;
  const authors = all(channel, 'atom:author');
  return {
    version: '1.1',
    title: html(channel, 'title atom:title'),
    description: html(channel, 'description atom:subtitle'),
    language: language(channel) || language(root),
    home_page_url: link(channel),
    _topic: { footer: { copyright: html(channel, 'copyright atom:rights dc:rights') } },
    items: [root, ...channels]
      .flatMap((parent) => all(parent, 'item atom:entry'))
      .slice(0, MAX_ITEMS)
      .map(item),
  };

  function item(source: XmlNode): JsonObject {
    const media = [source];
    // However they are nested: in a group, in one another.
    for (const one of media) for (const child of elementsIn(one)) if (/^media:/.test(nameOf(child))) media.push(child);
    // The widest first; those that do not say come last.
    media.sort((a, b) => +attribute(b, 'width') - +attribute(a, 'width'));
    const group: Parent = { childNodes: media };
    const named = (name: string) => all(group, name);
    const files = [
      ...named('media:content'),
      ...all(source, 'enclosure atom:link').filter((one) => /enclosure/.test(nameOf(one) + attribute(one, 'rel'))),
    ].slice(0, LONG);
    const description = html(source, 'description atom:summary itunes:summary') || html(group, 'media:description');
    const title = html(source, 'title atom:title media:title');
    const content = html(source, 'content:encoded atom:content') || description;
    const modified = text(source, 'atom:updated');
    const people = ['dc:creator', 'atom:author', 'author'].map((name) => all(source, name));
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
      summary: description.length > LONG ? excerpt(paragraphs(description).join(' '), 400) : description,
      content_html: content,
      // Atom asks for no other date than that of the last change.
      date_published: text(source, 'pubdate dc:date atom:published') || modified,
      date_modified: modified,
      language: language(source),
      tags: all(source, 'category atom:category dc:subject').map(
        (tag) => escape(attribute(tag, 'label term')) || htmlOf(tag),
      ),
      authors: (people.find(({ length }) => length) ?? authors).map(author),
      attachments: files
        .filter((file) => !isImage(file))
        .map((file) => ({
          url: address(file),
          mime_type: attribute(file, 'type'),
          size_in_bytes: +attribute(file, 'length fileSize'),
          // 90, 1:30 or 0:01:30.
          duration_in_seconds: (attribute(file, 'duration') || duration)
            .split(':')
            .reduce((sum, part) => sum * 60 + +part, 0),
        })),
      _topic: { image: found && picture(found, source, [title, description]) },
    };
  }

  /** @param said  What stands beside the picture anyway: no caption. */
  function picture(found: XmlNode, source: XmlNode, said: readonly string[]): JsonObject {
    /** Said of the picture, of its group, or of all that the item has. */
    const nearest = (names: string) =>
      [found, found.parentNode ?? found, source].map((one) => html(one, names)).find(Boolean);
    const caption = html(found, 'media:description media:title') || nearest('media:description') || '';
    return {
      url: address(found),
      alt: escape(attribute(found, 'alt')),
      srcset: attribute(found, 'srcset'),
      width: +attribute(found, 'width'),
      height: +attribute(found, 'height'),
      caption: said.includes(caption) ? undefined : caption,
      credit: nearest('media:credit'),
    };
  }

  /**
   * The pictures of a text, but symbols, smileys and what counts readers. RSS itself has no element for a picture, so
   * that many publishers put it there.
   */
  function picturesIn(markup: string): XmlNode[] {
    return [...markup.matchAll(/<img\s[^<>]*/gi)]
      .map(([tag]) => {
        const value = (name: string) => RegExp(`\\s${name}\\s*=\\s*("[^"]*|'[^']*|[^\\s>]+)`, 'i').exec(tag)?.[1];
        return {
          getAttribute: (name) => decode((value(name) ?? '').replace(/^["']/, '')),
          childNodes: [],
          textContent: '',
        } as Partial<XmlNode> as XmlNode;
      })
      .filter((one) => !['width', 'height'].some((side) => /^\d\d?(px)?$/.test(attribute(one, side))));
  }

  function isImage(file: XmlNode): boolean {
    const said = attribute(file, 'medium type') || address(file);
    return /^image|\.(jpe?g|png|gif|webp|avif)\b/i.test(said);
  }

  /** RSS has `name@example.org (Name)`; only the name is shown. */
  function author(person: XmlNode): JsonObject {
    const name = (html(person, 'atom:name name') || leaf(person))
      .slice(0, 200)
      .replace(/\S*@\S*/g, '')
      .replace(/^\s*\((.*)\)\s*$/, '$1');
    return { name, url: all(person, 'atom:uri').map(address)[0] };
  }

  /** Where an item or a channel leads. */
  function link(source: XmlNode): string | undefined {
    return [
      ...all(source, 'link atom:link').filter((one) => /^(alternate)?$/.test(attribute(one, 'rel'))),
      ...all(source, 'guid').filter((one) => attribute(one, 'isPermaLink') !== 'false' && /^https?:/.test(textOf(one))),
    ]
      .map(address)
      .find(Boolean);
  }

  /** The address that an element has in an attribute, in a child or as its text. */
  function address(source: XmlNode): string {
    const value = attribute(source, 'url href src') || text(source, 'url') || leaf(source);
    return resolve(value, baseOf(source)) ?? value;
  }

  /** What addresses are relative to here. */
  function baseOf(node?: XmlNode | null): string {
    if (!node?.getAttribute) return url;
    const outer = baseOf(node.parentNode);
    return resolve(attribute(node, 'xml:base'), outer) ?? outer;
  }

  function language(source: XmlNode): string {
    return (text(source, 'language dc:language') || attribute(source, 'xml:lang')).replace('_', '-');
  }

  /** What the first of these holds as HTML, of those that hold anything. */
  function html(source: Parent, names: string, read = htmlOf): string {
    return all(source, names).map(read).find(Boolean) ?? '';
  }

  /** As text. */
  function text(source: Parent, names: string): string {
    return html(source, names, textOf);
  }

  /** The children with these names, in the order of the names. */
  function all(source: Parent, names: string): XmlNode[] {
    const children = elementsIn(source);
    return names.split(' ').flatMap((name) => children.filter((child) => nameOf(child) === name));
  }

  /** With the usual prefix of its vocabulary: `title`, `atom:title`, `media:content`. */
  function nameOf({ localName, namespaceURI, prefix }: XmlNode): string {
    // Without a prefix it is of what the whole is.
    const [vocabulary = prefix ?? own] = VOCABULARY.exec(namespaceURI) ?? [];
    return `${vocabulary}:${localName}`
      .toLowerCase()
      .replace('mrss:', 'media:')
      .replace(/^(rss\/.*)?:/, '');
  }

  /** What an element holds as HTML, whether that was escaped, or markup, or text. */
  function htmlOf(element: XmlNode): string {
    if (elementsIn(element).length) return markup(element).trim();
    const text = textOf(element);
    // Atom says what it means. RSS does not, and most of it means HTML.
    return /^atom:/.test(nameOf(element)) && !/\bhtml/i.test(attribute(element, 'type')) ? escape(text) : text;
  }
}

/** The first of these attributes that says something. */
function attribute(element: XmlNode, names: string): string {
  return (
    names
      .split(' ')
      .map((name) => element.getAttribute(name))
      .find(Boolean) ?? ''
  );
}

function elementsIn({ childNodes }: Parent): XmlNode[] {
  return [...childNodes].slice(0, MAX_NODES).filter(({ localName }) => localName);
}

function textOf({ textContent }: XmlNode): string {
  return textContent.trim();
}

/** The text of what has no elements inside. */
function leaf(element: XmlNode): string {
  return elementsIn(element).length ? '' : textOf(element);
}

/** XHTML as HTML: without prefixes, and with end tags but where HTML has none. */
function markup({ childNodes }: Parent): string {
  return [...childNodes]
    .map((child) => {
      const { localName, attributes, textContent } = child;
      if (!localName) return escape(textContent);
      const said = [...attributes]
        .map(({ name, value }) => (/^xml/.test(name) ? '' : ` ${name}="${escape(value)}"`))
        .join('');
      const start = `<${localName}${said}>${markup(child)}`;
      return /^([bh]r|img)$/.test(localName) ? start : `${start}</${localName}>`;
    })
    .join('');
}
