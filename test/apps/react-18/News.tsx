/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import 'topic-elements/news-list';
import type { JsonFeedItem, NewsList, TopicSelectEvent } from 'topic-elements';
import type {} from 'topic-elements/types/react';

interface Props {
  items: readonly JsonFeedItem[];
  open: (event: TopicSelectEvent) => void;
}

export function News({ items, open }: Props) {
  const list = useRef<NewsList>(null);

  useEffect(() => {
    if (list.current) list.current.items = items;
  }, [items]);

  useEffect(() => {
    const element = list.current;
    element?.addEventListener('topic-select', open);
    return () => element?.removeEventListener('topic-select', open);
  }, [open]);

  return (
    <news-list ref={list} heading="News" heading-level={3} no-images>
      <p>
        Our news are on <a href="https://example.org/news">a page of their own</a>.
      </p>
    </news-list>
  );
}
