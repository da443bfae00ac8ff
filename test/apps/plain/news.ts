import 'topic-elements/news-list';

const list = document.createElement('news-list');
list.feed = 'https://example.org/labour-migration.json';
list.limit = 3;
list.addEventListener('topic-load', ({ feed }) => console.log(feed.title));
document.body.append(list);
