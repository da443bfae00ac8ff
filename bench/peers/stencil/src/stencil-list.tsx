import { Component, h, Prop, State, Watch } from '@stencil/core';
import { json } from '../../shared/json.js';
import { Card } from './card';

/** A list of news. */
@Component({ tag: 'stencil-list', styleUrl: '../../shared/look.css', shadow: true })
export class StencilList {
  @Prop() feed?: string;
  @Prop() items?: any[];
  @State() loaded?: any[];

  @Watch('feed')
  load() {
    if (this.feed) json(this.feed).then(({ items }) => (this.loaded = items));
  }

  connectedCallback() {
    this.load();
  }

  render() {
    const items = this.items ?? this.loaded;
    return items && <ul class="list">{items.map((item) => Card(item))}</ul>;
  }
}
