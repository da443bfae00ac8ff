import { day } from '../shared/date.js';

export const Card = ({ item: { title, url, date_published: date, summary, _topic } }) => (
  <li className="item">
    <p className="kicker">{_topic.kicker}</p>
    <h3 className="headline">
      <a href={url}>{title}</a>
    </h3>
    <time dateTime={date}>{day(date)}</time>
    <p>{summary}</p>
    <img
      loading="lazy"
      decoding="async"
      alt={_topic.image.alt}
      width={_topic.image.width}
      height={_topic.image.height}
      src={_topic.image.url}
    />
  </li>
);
