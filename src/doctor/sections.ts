import { array, field, object } from '../feed/json.js';
import { literalText } from '../feed/text.js';
import type { Entry } from './entries.js';
import { finding, quoted, type Finding } from './finding.js';
import { sectionsNamed } from './json-feed.js';
import { nearest } from './nearest.js';
import { SECTION_TAGS, SINGLE_TAGS } from './vocabulary.js';

/** As `page-sections.ts` has it. */
const MAX_SECTIONS = 200;

/** Sections that nobody fills, items that nobody shows, and types that there are not. */
export function examineSections(json: unknown, entries: readonly Entry[], url: string): Finding[] {
  const found: Finding[] = [];
  // Those after them are not shown, which is said elsewhere.
  const declared = array(field(object(field(json, '_topic')), 'sections')).slice(0, MAX_SECTIONS);
  if (!declared.length) return found;
  const sections = declared.map((raw, index) => {
    const type = literalText(field(raw, 'type'));
    return { index, type, id: literalText(field(raw, 'id')) ?? type };
  });
  const ids = new Set(sections.flatMap(({ id }) => id ?? []));
  const named = new Set(entries.flatMap(({ raw }) => sectionsNamed(raw)));
  const some = [...named].some((id) => ids.has(id));

  for (const { index, id, type } of sections) {
    const path = `_topic.sections[${index}]`;
    if (!id) {
      const says = 'A section with neither id nor type: it is left out.';
      const fix = '{ "id": "news", "type": "news-list", "heading": "Latest news" }';
      found.push(finding('warning', 'section-unreadable', { url, path }, says, fix));
      continue;
    }
    if (sections.findIndex((other) => other.id === id) < index) {
      const says = `There is a section ${quoted(id)} already: this one is left out.`;
      found.push(finding('warning', 'section-duplicate', { url, path: `${path}.id` }, says, '"id": "…"'));
    }
    const tag = type ?? id;
    const known = [...SECTION_TAGS, ...SINGLE_TAGS];
    if (!known.includes(tag)) {
      const meant = nearest(tag, known) ?? 'news-list';
      const says = `${quoted(tag)} is no element that shows sections: a news-list does.`;
      found.push(finding('warning', 'section-type-unknown', { url, path: `${path}.type` }, says, `"type": "${meant}"`));
    }
    if (some && !named.has(id) && !SINGLE_TAGS.includes(tag)) {
      const says = `No item belongs to section ${quoted(id)}: it is not shown.`;
      const fix = `"_topic": { "section": ${JSON.stringify(id)} }`;
      found.push(finding('note', 'section-unused', { url, path: `${path}.id` }, says, fix));
    }
  }
  if (!ids.size) return found;
  if (!some && entries.length && sections.some(({ id, type }) => id && !SINGLE_TAGS.includes(type ?? id))) {
    const says = 'No item belongs to any of these sections: their order and headings do not count.';
    const fix = `"_topic": { "section": ${JSON.stringify([...ids][0] ?? 'news')} }`;
    found.push(finding('warning', 'sections-unused', { url, path: '_topic.sections' }, says, fix));
    return found;
  }
  for (const { raw, where, path, item } of entries) {
    const own = sectionsNamed(raw);
    const missing = own.filter((id) => !ids.has(id));
    if (!item || own.length > missing.length) continue;
    const at = { ...where, path: `${path}._topic.section` };
    const meant = (missing[0] && nearest(missing[0], ids)) ?? [...ids][0] ?? 'news';
    const says = missing.length
      ? `The section ${quoted(missing[0])} is not declared in _topic.sections: topic-page does not show the item.`
      : 'The item names no section: topic-page does not show it.';
    const id = missing.length ? 'section-undeclared' : 'section-missing';
    found.push(finding('warning', id, at, says, `"section": ${JSON.stringify(meant)}`));
  }
  return found;
}
