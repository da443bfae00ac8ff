/** @jsxImportSource solid-js */
import 'topic-elements/news-list';
import type { JsonFeedItem, TopicSelectEvent } from 'topic-elements';
import type {} from 'topic-elements/types/solid';

interface Props {
  items: readonly JsonFeedItem[];
  open: (event: TopicSelectEvent) => void;
}

export function News(props: Props) {
  return (
    <news-list
      prop:items={props.items}
      heading="News"
      heading-level={3}
      bool:no-images={true}
      on:topic-select={props.open}
    >
      <p>
        Our news are on <a href="https://example.org/news">a page of their own</a>.
      </p>
    </news-list>
  );
}
