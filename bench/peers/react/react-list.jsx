import { memo, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import look from '../shared/look.css?light';
import { json } from '../shared/json.js';
import { addSheet } from '../shared/sheet.js';
import { Card } from './card.jsx';

addSheet(look);
const Row = memo(Card);

const List = ({ items }) => (
  <ul className="list">
    {items.map((item) => (
      <Row key={item.id} item={item} />
    ))}
  </ul>
);

function Feed({ url }) {
  const [feed, setFeed] = useState();
  useEffect(() => void json(url).then(setFeed), [url]);
  return feed && <List items={feed.items} />;
}

const roots = new Map();

export function show(node, items) {
  if (!roots.has(node)) roots.set(node, createRoot(node));
  roots.get(node).render(<List items={items} />);
}

export function gone(node) {
  roots.get(node).unmount();
  roots.delete(node);
}

for (const root of document.querySelectorAll('[data-feed]')) createRoot(root).render(<Feed url={root.dataset.feed} />);
