import { array, field } from '../feed/json.js';

/** The elements that show a section of a feed, and those that a page has once. */
export const SECTION_TAGS: readonly string[] = [
  'news-list',
  'focus-card',
  'quote-block',
  'area-of-work-grid',
  'resource-list',
  'video-card',
  'event-list',
];
export const SINGLE_TAGS: readonly string[] = ['topic-hero', 'topic-breadcrumb', 'topic-footer'];
export const ITEM_TAGS: readonly string[] = ['news-item', 'area-of-work', 'resource-item', 'event-item'];
export const ALL_TAGS: readonly string[] = ['topic-feed', 'topic-page', ...SINGLE_TAGS, ...SECTION_TAGS, ...ITEM_TAGS];
/** A pattern for the name of each, with whatever prefix. */
export const ANY_TAG = `(?:[a-z][a-z\\d]*-)*(?:${ALL_TAGS.join('|')})`;

/** The attributes of each element with their types, where those are known. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What custom-elements.json says. It may be anything: then nothing is known. */
export function vocabularyOf(manifest: unknown): Vocabulary {
  const tags = new Map<string, Map<string, string>>();
  for (const module of array(field(manifest, 'modules'))) {
    for (const declaration of array(field(module, 'declarations'))) {
      const tag = field(declaration, 'tagName');
      if (typeof tag !== 'string') continue;
      const attributes = array(field(declaration, 'attributes')).flatMap((attribute): [string, string][] => {
        const name = field(attribute, 'name');
        const type = field(field(attribute, 'type'), 'text');
        return typeof name === 'string' ? [[name, typeof type === 'string' ? type : '']] : [];
      });
      tags.set(tag, new Map(attributes));
    }
  }
  return tags;
}

/** The tag without the prefix that the elements were defined with; undefined where it is none of them. */
export function tagOf(name: string, prefix: string): string | undefined {
  const tag = name.startsWith(prefix) ? name.slice(prefix.length) : '';
  return ALL_TAGS.includes(tag) ? tag : undefined;
}
