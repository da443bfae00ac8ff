import { CUSTOM_ELEMENTS_SCHEMA, Component, input, output } from '@angular/core';
import 'topic-elements/news-list';
import type { JsonFeedItem, TopicSelectEvent } from 'topic-elements';

@Component({
  selector: 'app-news',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <news-list #list [items]="items()" heading="News" heading-level="3" no-images (topic-select)="opened.emit($event)">
      <p>Our news are on <a href="https://example.org/news">a page of their own</a>.</p>
    </news-list>
    <button (click)="list.reload()">Load again</button>
  `,
})
export class News {
  readonly items = input.required<readonly JsonFeedItem[]>();
  readonly opened = output<TopicSelectEvent>();
}
