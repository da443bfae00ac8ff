import { CUSTOM_ELEMENTS_SCHEMA, Component } from '@angular/core';
import type {} from 'topic-elements/define';

/** What the compiler has to refuse. Never run. */
@Component({
  selector: '#wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <news-list #list (topic-select)="show($event.feed)"></news-list>
    <button (click)="list.relod()">Reload</button>
    <video-card #card (topic-play)="show($event.src.url)"></video-card>
    <output>{{ card.items?.title }}</output>
  `,
})
export class Wrong {
  show(what: unknown): void {
    console.log(what);
  }
}
