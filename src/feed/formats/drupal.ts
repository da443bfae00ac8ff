import type { JsonObject } from '../json.js';
import type { Tools } from './format.types.js';

/**
 * What Drupal answers at `/jsonapi/node/article` and its like, with pictures, files, terms and authors where it is asked
 * for them: `?include=field_image,field_media.field_media_image,field_tags,uid`.
 *
 * Each site names its fields itself. So they are known by what is in them, and by words that most names have.
 *
 * @see https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module
 */
const MAX_ITEMS = 2000;
/** Files of one media entity; more are no picture and no document. */
const MAX_FILES = 8;

/** What a resource refers to, and has come with it. */
interface Related {
  /** Of the field that refers to it. */
  readonly name: string;
  /** Type and id. */
  readonly key: string;
  readonly target: unknown;
  /** What is said of it here: the text alternative and the size of a picture. */
  readonly meta: unknown;
}

/** The resources, or the one resource. */
export function toJsonFeed(json: unknown, url: string, { field }: Tools): JsonObject | string {
  const at = (source: unknown, ...path: string[]): unknown => path.reduce(field, source);
  const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
  const string = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
  const entries = (value: unknown) => Object.entries(Object(value) as object) as [string, unknown][];
  const keyOf = (resource: unknown) => `${string(at(resource, 'type'))} ${string(at(resource, 'id'))}`;

  const data = at(json, 'data');
  const resources = list(data)
    .slice(0, MAX_ITEMS)
    .filter((resource) => string(at(resource, 'type')) && at(resource, 'attributes'));
  const empty = Array.isArray(data) && !data.length && at(json, 'jsonapi');
  if (!resources.length && !empty) return 'the JSON has "data", but no resources of JSON:API';
  const included = new Map(list(at(json, 'included')).map((resource) => [keyOf(resource), resource]));
  const filesOfMedia = new Map<string, readonly JsonObject[]>();
  for (const [key, media] of included) {
    if (!/^media/.test(key)) continue;
    const files = related(media)
      // The thumbnail of a document is the symbol of its kind, that of a film its poster.
      .filter(({ name, key: to }) => /^file/.test(to) && (name !== 'thumbnail' || /video/.test(key)))
      .slice(0, MAX_FILES);
    const about = {
      title: at(media, 'attributes', 'name'),
      caption: named(media, /caption/),
      credit: named(media, /credit|copyright/),
    };
    filesOfMedia.set(
      key,
      files.map((file) => ({ ...fileOf(file), ...about })),
    );
  }
  // Behind it the addresses of pages begin: `https://example.org/fr`.
  const [site = ''] = /^[^?#]*?(?=\/jsonapi\b)/.exec(url) ?? [];
  return { version: '1.1', items: resources.map(item) };

  function related(resource: unknown): readonly Related[] {
    return entries(at(resource, 'relationships')).flatMap(([name, relationship]) =>
      list(at(relationship, 'data')).flatMap((reference) => {
        const key = keyOf(reference);
        const target = included.get(key);
        return target ? { name, key, target, meta: at(reference, 'meta') } : [];
      }),
    );
  }

  /** A text in any form of field. */
  function text(value: unknown): string | undefined {
    const [one] = list(value);
    return string(one) ?? string(at(one, 'processed')) ?? string(at(one, 'value'));
  }

  /** The first text field with such a name. */
  function named(resource: unknown, pattern: RegExp): string | undefined {
    for (const [name, value] of entries(at(resource, 'attributes'))) {
      const found = pattern.test(name) && text(value);
      if (found) return found;
    }
    return undefined;
  }

  function item(resource: unknown): JsonObject {
    const attributes = at(resource, 'attributes');
    const values = entries(attributes).map(([, value]) => list(value)[0]);
    const body = string(at(attributes, 'body', 'value'))
      ? at(attributes, 'body')
      : values.find((value) => at(value, 'processed'));
    const time = values.find((value) => at(value, 'end_value'));
    const nid = at(attributes, 'drupal_internal__nid');
    const path = string(at(attributes, 'path', 'alias')) ?? (typeof nid === 'number' ? `/node/${nid}` : undefined);
    const relations = related(resource);
    const files = relations.flatMap((one) => (/^file/.test(one.key) ? fileOf(one) : (filesOfMedia.get(one.key) ?? [])));
    // With sparse fields a file may have no type; then only pictures have a width.
    const isImage = (file: JsonObject) => /^image/.test(text(file['mime_type'] ?? (file['width'] && 'image')) ?? '');
    const language = string(at(attributes, 'langcode'));
    return {
      id: at(resource, 'id'),
      url: path && site + path,
      external_url: relations.map(({ target }) => at(target, 'attributes', 'field_media_oembed_video')).find(string),
      title: text(at(attributes, 'title')) ?? text(at(attributes, 'name')),
      summary: string(at(body, 'summary')) ?? named(resource, /summary|teaser|abstract|intro/),
      content_html: text(body),
      date_published: string(at(attributes, 'published_at')) ?? at(attributes, 'created'),
      date_modified: at(attributes, 'changed'),
      language: /^(und|zxx)$/.test(language ?? '') ? undefined : language,
      tags: relations
        .filter(({ key }) => /^taxonomy_term/.test(key))
        .map(({ target }) => at(target, 'attributes', 'name')),
      authors: relations
        .filter(({ name }) => name === 'uid')
        .map(({ target }) => ({ name: at(target, 'attributes', 'display_name') ?? at(target, 'attributes', 'name') })),
      attachments: files.filter((file) => !isImage(file)),
      _topic: {
        image: files.find(isImage),
        start: at(time, 'value'),
        end: at(time, 'end_value'),
        venue: named(resource, /venue|location/),
      },
    };
  }

  /** A picture or another file, with all that is said of either. */
  function fileOf({ target, meta }: Related): JsonObject {
    const attributes = at(target, 'attributes');
    return {
      // Before Drupal 8.5 the address stood beside.
      url: at(attributes, 'uri', 'url') ?? at(attributes, 'url'),
      mime_type: at(attributes, 'filemime'),
      size_in_bytes: at(attributes, 'filesize'),
      title: string(at(meta, 'description')) ?? at(attributes, 'filename'),
      alt: at(meta, 'alt'),
      width: at(meta, 'width'),
      height: at(meta, 'height'),
    };
  }
}
