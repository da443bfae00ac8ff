import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
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

for (const root of document.querySelectorAll('[data-feed]')) createRoot(root).render(<Topic url={root.dataset.feed} />);
