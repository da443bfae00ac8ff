import { Card } from './card.jsx';

export const Page = ({ topic: { title, tagline, paragraphs, image, news, focus, quote, areas } }) => (
  <>
    <h1>{title}</h1>
    <p className="tagline">{tagline}</p>
    <div className="intro">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
    <img alt={image.alt} width={image.width} height={image.height} src={image.url} />
    <h2>{news.heading}</h2>
    <ul className="list">
      {news.items.map((item) => (
        <Card key={item.id} item={item} />
      ))}
    </ul>
    <h2>{focus.heading}</h2>
    <ul className="focus">
      {focus.items.map((item) => (
        <Card key={item.id} item={item} />
      ))}
    </ul>
    <figure className="quotation">
      <blockquote>{quote.content_text}</blockquote>
      <figcaption>
        <span>{quote.authors[0].name}</span>
        <span className="author-title">{quote._topic.author_title}</span>
      </figcaption>
    </figure>
    <h2>{areas.heading}</h2>
    <ul className="list columns">
      {areas.items.map(({ id, url, title: name, content_text: text }) => (
        <li className="item" key={id}>
          <h3 className="headline">
            <a href={url}>{name}</a>
          </h3>
          <p>{text}</p>
        </li>
      ))}
    </ul>
  </>
);
