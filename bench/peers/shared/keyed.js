/**
 * Keeps the children of `list` in step with `items`, by hand: rows stay as long as their item does, and are written
 * anew only where it is another.
 *
 * @param rows  What this gave the last time.
 * @param create  Makes a row: `{ node, write(item) }`.
 */
export function keyed(list, items, rows, create) {
  const now = new Map();
  for (const item of items) {
    const row = rows.get(item.id) ?? create();
    rows.delete(item.id);
    now.set(item.id, row);
    if (!row.item || differ(row.item, item)) row.write(item);
    row.item = item;
  }
  for (const { node } of rows.values()) node.remove();
  let next = list.firstChild;
  for (const { node } of now.values()) {
    if (node === next) next = next.nextSibling;
    else list.insertBefore(node, next);
  }
  return now;
}

const differ = (a, b) =>
  a.title !== b.title ||
  a.summary !== b.summary ||
  a.url !== b.url ||
  a.date_published !== b.date_published ||
  a.image !== b.image ||
  a._topic.kicker !== b._topic.kicker ||
  a._topic.image?.alt !== b._topic.image?.alt;
