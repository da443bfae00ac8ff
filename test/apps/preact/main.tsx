/** @jsxImportSource preact */
import { render } from 'preact';
import { useRef, useState } from 'preact/hooks';
import 'topic-elements/news-list';
import type { NewsList, TopicSelectEvent } from 'topic-elements';
import type {} from 'topic-elements/types/preact';
import { FIRST, RECIPE, SECOND, feed, missing, root } from '../given.js';
import { News } from './News.js';

function App() {
  const [items, setItems] = useState(FIRST);
  const [limit, setLimit] = useState(1);
  const [title, setTitle] = useState('');
  const [selected, setSelected] = useState('');
  const [failed, setFailed] = useState('');
  const [opened, setOpened] = useState('');
  const list = useRef<NewsList>(null);

  function more() {
    setItems([...items, SECOND]);
    setLimit(2);
  }

  function open(event: TopicSelectEvent) {
    event.preventDefault();
    setOpened(event.item.headline ?? '');
  }

  return (
    <>
      <news-list
        id="fed"
        class="news"
        style={{ '--topic-space': '2em' }}
        feed={feed}
        limit={limit}
        heading="Fed"
        heading-level={3}
        no-images
        ontopic-load={(event) => setTitle(event.feed.title ?? '')}
      />
      <news-list
        id="given"
        ref={list}
        items={items}
        heading="Given"
        headingLevel={4}
        ontopic-select={(event) => {
          event.preventDefault();
          setSelected(event.item.headline ?? '');
        }}
      />
      <news-list id="failing" feed={missing} ontopic-error={(event) => setFailed(event.error.code)}>
        <p>Light DOM</p>
      </news-list>
      <div id="recipe">
        <News items={RECIPE} open={open} />
      </div>
      <button onClick={more}>More</button>
      <button onClick={() => void list.current?.reload().then(() => setTitle('Reloaded'))}>Reload</button>
      <output id="loaded">{title}</output>
      <output id="selected">{selected}</output>
      <output id="failed">{failed}</output>
      <output id="opened">{opened}</output>
    </>
  );
}

render(<App />, root);
