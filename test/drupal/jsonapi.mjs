// A site's JSON:API, as far as the recipe asks: its articles, with sparse fields, included resources, order and number of
// items as the query wants them. https://jsonapi.org/format/#fetching

const file = (id, name, filemime) => ({
  type: 'file--file',
  id,
  attributes: {
    drupal_internal__fid: 1,
    filename: name,
    uri: { value: `public://${name}`, url: `/sites/default/files/${name}` },
    filemime,
    filesize: 90_000,
  },
});
const term = (id, name) => ({ type: 'taxonomy_term--tags', id, attributes: { name, description: null, weight: 0 } });

const INCLUDED = [
  file('f1', 'ferry.png', 'image/png'),
  term('t1', 'Recruitment'),
  { type: 'user--user', id: 'u1', attributes: { display_name: 'admin' } },
];

const article = (nid, status, created, title, alias, related = {}) => ({
  type: 'node--article',
  id: `aaaa-${nid}`,
  attributes: {
    drupal_internal__nid: nid,
    langcode: 'en',
    status,
    title,
    created,
    changed: created,
    sticky: false,
    path: { alias, pid: nid, langcode: 'en' },
    body: {
      value: `<p>${title}.</p>`,
      format: 'basic_html',
      processed: `<p>${title}.</p>`,
      summary: `In short: ${title}.`,
    },
  },
  relationships: { uid: { data: { type: 'user--user', id: 'u1' } }, ...related },
});

const ARTICLES = [
  article(11, true, '2026-04-16T10:00:00+02:00', 'Who pays for the ferry', '/news/ferry', {
    field_image: {
      data: { type: 'file--file', id: 'f1', meta: { alt: 'A ferry at dawn', title: '', width: 1800, height: 1200 } },
    },
    field_tags: { data: [{ type: 'taxonomy_term--tags', id: 't1' }] },
  }),
  article(12, false, '2026-05-20T10:00:00+02:00', 'Not yet', '/news/not-yet'),
  article(13, true, '2026-05-03T10:00:00+02:00', 'Nobody should have to buy a job', null),
];

/** What `fields[type]` leaves of a resource. */
function sparse(resource, query) {
  const wanted = query.get(`fields[${resource.type}]`)?.split(',');
  const pick = (fields) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !wanted || wanted.includes(name)));
  const { attributes, relationships } = resource;
  return { ...resource, attributes: pick(attributes), ...(relationships && { relationships: pick(relationships) }) };
}

/** The answer to `/jsonapi/node/article` with a query. */
export function articles(query) {
  const sort = query.get('sort') ?? 'created';
  const field = sort.replace(/^-/, '');
  const order = sort.startsWith('-') ? -1 : 1;
  const data = ARTICLES.filter(({ attributes }) => !query.has('filter[status]') || attributes.status)
    .sort((a, b) => (a.attributes[field] < b.attributes[field] ? -order : order))
    .slice(0, Number(query.get('page[limit]') ?? 50))
    .map((resource) => sparse(resource, query));
  const include = (query.get('include') ?? '').split(',');
  const references = data.flatMap(({ relationships }) =>
    Object.entries(relationships)
      .filter(([name]) => include.includes(name))
      .flatMap(([, value]) => value.data),
  );
  const included = INCLUDED.filter((one) => references.some(({ type, id }) => one.type === type && one.id === id));
  return { jsonapi: { version: '1.0' }, data, included: included.map((resource) => sparse(resource, query)) };
}
