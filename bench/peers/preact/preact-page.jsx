import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import look from '../shared/look.css?light';
import pageLook from '../shared/page.css?light';
import { json } from '../shared/json.js';
import { addSheet } from '../shared/sheet.js';
import { parts } from '../shared/topic.js';
import { Page } from './page.jsx';

addSheet(look + pageLook);

function Topic({ url }) {
  const [feed, setFeed] = useState();
  useEffect(() => void json(url).then(setFeed), [url]);
  return feed && <Page topic={parts(feed)} />;
}

for (const root of document.querySelectorAll('[data-feed]')) render(<Topic url={root.dataset.feed} />, root);
