/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { TopicSelectEvent } from 'topic-elements';
import 'topic-elements/topic-footer';
import type {} from 'topic-elements/types/react';
import { RECIPE, SECOND, root } from '../given.js';
import { News } from './News.js';

function App() {
  const [items, setItems] = useState(RECIPE);
  const [opened, setOpened] = useState('');

  function open(event: TopicSelectEvent) {
    event.preventDefault();
    setOpened(event.item.headline ?? '');
  }

  return (
    <>
      <div id="recipe">
        <News items={items} open={open} />
      </div>
      <topic-footer class="classed" copyright="© Holder" />
      <button onClick={() => setItems([...items, SECOND])}>More</button>
      <output id="opened">{opened}</output>
    </>
  );
}

createRoot(root).render(<App />);
