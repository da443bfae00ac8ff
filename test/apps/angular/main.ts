import { CUSTOM_ELEMENTS_SCHEMA, Component, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'topic-elements/news-list';
import type { TopicSelectEvent } from 'topic-elements';
import { FIRST, RECIPE, SECOND, feed, missing } from '../given.js';
import { News } from './news.js';

@Component({
  selector: '#app',
  imports: [News],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <news-list
      id="fed"
      class="news"
      [style.--topic-space]="'2em'"
      [feed]="feed"
      [limit]="limit()"
      heading="Fed"
      heading-level="3"
      no-images
      (topic-load)="title.set($event.feed.title ?? '')"
    ></news-list>
    <news-list
      #list
      id="given"
      [items]="items()"
      heading="Given"
      [headingLevel]="4"
      (topic-select)="select($event)"
    ></news-list>
    <news-list id="failing" [feed]="missing" (topic-error)="failed.set($event.error.code)">
      <p>Light DOM</p>
    </news-list>
    <div id="recipe"><app-news [items]="recipe" (opened)="open($event)" /></div>
    <button (click)="more()">More</button>
    <button (click)="reload(list.reload())">Reload</button>
    <output id="loaded">{{ title() }}</output>
    <output id="selected">{{ selected() }}</output>
    <output id="failed">{{ failed() }}</output>
    <output id="opened">{{ opened() }}</output>
  `,
})
class App {
  readonly feed = feed;
  readonly missing = missing;
  readonly recipe = RECIPE;
  readonly items = signal(FIRST);
  readonly limit = signal(1);
  readonly title = signal('');
  readonly selected = signal('');
  readonly failed = signal('');
  readonly opened = signal('');

  more() {
    this.items.update((items) => [...items, SECOND]);
    this.limit.set(2);
  }

  select(event: TopicSelectEvent) {
    event.preventDefault();
    this.selected.set(event.item.headline ?? '');
  }

  open(event: TopicSelectEvent) {
    event.preventDefault();
    this.opened.set(event.item.headline ?? '');
  }

  async reload(done: Promise<void>) {
    await done;
    this.title.set('Reloaded');
  }
}

await bootstrapApplication(App);
