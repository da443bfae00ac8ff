/** @jsxImportSource react */
import 'topic-elements/news-list';
import type { JsonFeedItem, TopicSelectEvent } from 'topic-elements';
import type {} from 'topic-elements/types/react';

interface Props {
  items: readonly JsonFeedItem[];
  open: (event: TopicSelectEvent) => void;
}

export function News({ items, open }: Props) {
  return (
    <news-list items={items} heading="News" heading-level={3} no-images ontopic-select={open}>
      <p>
        Our news are on <a href="https://example.org/news">a page of their own</a>.
      </p>
    </news-list>
  );
}
