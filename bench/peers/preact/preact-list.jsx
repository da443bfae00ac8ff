import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import look from '../shared/look.css?light';
import { json } from '../shared/json.js';
import { addSheet } from '../shared/sheet.js';
import { Card } from './card.jsx';

addSheet(look);

const List = ({ items }) => (
  <ul className="list">
    {items.map((item) => (
      <Card key={item.id} item={item} />
    ))}
  </ul>
);

function Feed({ url }) {
  const [feed, setFeed] = useState();
  useEffect(() => void json(url).then(setFeed), [url]);
  return feed && <List items={feed.items} />;
}

export const show = (node, items) => render(<List items={items} />, node);
export const gone = (node) => render(null, node);

for (const root of document.querySelectorAll('[data-feed]')) render(<Feed url={root.dataset.feed} />, root);
