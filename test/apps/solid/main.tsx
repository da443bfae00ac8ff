/** @jsxImportSource solid-js */
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import 'topic-elements/news-list';
import type { NewsList, TopicSelectEvent } from 'topic-elements';
import type {} from 'topic-elements/types/solid';
import { FIRST, RECIPE, SECOND, feed, missing, root } from '../given.js';
import { News } from './News.js';

function App() {
  const [items, setItems] = createSignal(FIRST);
  const [limit, setLimit] = createSignal(1);
  const [title, setTitle] = createSignal('');
  const [selected, setSelected] = createSignal('');
  const [failed, setFailed] = createSignal('');
  const [opened, setOpened] = createSignal('');
  let list: NewsList | undefined;

  function more() {
    setItems([...items(), SECOND]);
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
        limit={limit()}
        heading="Fed"
        attr:heading-level={3}
        bool:no-images={true}
        on:topic-load={(event) => setTitle(event.feed.title ?? '')}
      />
      <news-list
        id="given"
        ref={list}
        prop:items={items()}
        heading="Given"
        prop:headingLevel={4}
        on:topic-select={(event) => {
          event.preventDefault();
          setSelected(event.item.headline ?? '');
        }}
      />
      <news-list id="failing" feed={missing} on:topic-error={(event) => setFailed(event.error.code)}>
        <p>Light DOM</p>
      </news-list>
      <div id="recipe">
        <News items={RECIPE} open={open} />
      </div>
      <button onClick={more}>More</button>
      <button onClick={() => void list?.reload().then(() => setTitle('Reloaded'))}>Reload</button>
      <output id="loaded">{title()}</output>
      <output id="selected">{selected()}</output>
      <output id="failed">{failed()}</output>
      <output id="opened">{opened()}</output>
    </>
  );
}

render(() => <App />, root);
