import { chunks } from './chunks.js';
import { NewsList } from './elements/news-list/news-list.js';
import { canRender } from './elements/shared/can-render.js';
import { loader } from './elements/shared/loader.js';
import { register } from './elements/shared/register.js';

/**
 * The hashes of what is often needed, and of the table of all other files. The build puts them here, where no page needs
 * them before this is there.
 */
declare const __OFTEN__: Record<string, string>;

Object.assign(chunks, __OFTEN__);

/** Elements by their names. */
interface Group {
  readonly group: Readonly<Record<string, CustomElementConstructor>>;
}

/** The groups of elements, each in a file of its own, by what is in their names. News come with what all of them share. */
const GROUPS: readonly (readonly [RegExp, () => Promise<Group> | Group])[] = [
  // Providers first, so that elements that are on the page already find them when they are upgraded.
  [/^(topic|focus|quote)|grid/, () => import('./groups/page.js')],
  [/^news-l|-page/, () => ({ group: { 'news-list': NewsList } })],
  [/[^s]-list|^video/, () => import('./groups/lists.js')],
  [/^news-i|work$/, () => import('./groups/items.js')],
  [/[^s]-item/, () => import('./groups/list-items.js')],
];

/**
 * Loads elements and registers them all at one time, so that nothing on the page jumps twice.
 *
 * @param names  Names without prefix, of elements of this library.
 * @param met  Gets the names of those that come unasked.
 * @throws the reason, where some could not be had; those that could are registered. Another try may have more luck.
 */
export async function loadElements(names: ReadonlySet<string>, prefix: string, met: Set<string>): Promise<void> {
  if (!canRender()) return;
  loader.load = (more) => loadElements(more, prefix, met);
  const wanted = GROUPS.filter(([pattern]) => [...names].some((name) => pattern.test(name)));
  const loaded = await Promise.allSettled(wanted.map(async ([, load]) => load()));
  for (const { value } of loaded as readonly { value?: Group }[]) {
    for (const [name, element] of Object.entries(value?.group ?? {})) {
      if (!names.has(name) && (!names.has('topic-page') || customElements.get(prefix + name))) continue;
      met.add(name);
      register(name, element, prefix);
    }
  }
  const failed = loaded.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed) throw failed.reason;
}
