import { Component, h, Prop, State } from '@stencil/core';
import { json } from '../../shared/json.js';
import { parts } from '../../shared/topic.js';
import { Card } from './card';

/** A topic page. */
@Component({ tag: 'stencil-page', styleUrls: ['../../shared/look.css', '../../shared/page.css'], shadow: true })
export class StencilPage {
  @Prop() feed!: string;
  @State() topic?: any;

  connectedCallback() {
    json(this.feed).then((feed) => (this.topic = parts(feed)));
  }

  render() {
    if (!this.topic) return undefined;
    const { title, tagline, paragraphs, image, news, focus, quote, areas } = this.topic;
    return [
      <h1>{title}</h1>,
      <p class="tagline">{tagline}</p>,
      <div class="intro">
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>,
      <img alt={image.alt} width={image.width} height={image.height} src={image.url} />,
      <h2>{news.heading}</h2>,
      <ul class="list">{news.items.map((item) => Card(item))}</ul>,
      <h2>{focus.heading}</h2>,
      <ul class="focus">{focus.items.map((item) => Card(item))}</ul>,
      <figure class="quotation">
        <blockquote>{quote.content_text}</blockquote>
        <figcaption>
          <span>{quote.authors[0].name}</span>
          <span class="author-title">{quote._topic.author_title}</span>
        </figcaption>
      </figure>,
      <h2>{areas.heading}</h2>,
      <ul class="list columns">
        {areas.items.map((item) => (
          <li class="item">
            <h3 class="headline">
              <a href={item.url}>{item.title}</a>
            </h3>
            <p>{item.content_text}</p>
          </li>
        ))}
      </ul>,
    ];
  }
}
