// Every element as a page has it, and what is read of it, once: `reads` without JavaScript, `shows` with it.
const item = (tag, props) => `{{ include('topic_elements:${tag}', ${JSON.stringify(props)}, with_context = false) }}`;
const list = (tag, props, content) =>
  `{% embed 'topic_elements:${tag}' with ${JSON.stringify(props)} only %}{% block content %}${content}{% endblock %}{% endembed %}`;

const NEWS = {
  headline: 'Skills that travel',
  href: '/news/skills',
  kicker: 'Statement',
  published: '2026-10-05',
  summary: 'A certificate that is known across the border.',
  image: '/welders.png',
  image_alt: 'Two welders',
  caption: 'At work',
  credit: '© A. Photographer',
};
const EVENT = {
  headline: 'Round table',
  href: '/events/1',
  kicker: 'Webinar',
  start: '2026-12-03T09:00:00+01:00',
  end: '2026-12-03T17:00:00+01:00',
  venue: 'The old harbour hall',
  summary: 'Skippers meet inspectors.',
};
const RESOURCE = {
  headline: 'Fair recruitment',
  href: '/guide.pdf',
  kicker: 'Guide',
  format: 'PDF',
  size: 204800,
  summary: 'Ten steps.',
};
const AREA = { headline: 'Recruitment', href: '/areas/recruitment', credit: '© B', image: '/area.png', image_alt: '' };
const PLAIN = { headline: 'No more than a headline' };

export const SAMPLES = [
  {
    tag: 'news-item',
    template: item('news-item', { ...NEWS, heading_level: 1 }),
    reads: ['Skills that travel', 'Statement', '2026-10-05', 'A certificate', 'At work © A. Photographer'],
    shows: ['Skills that travel', 'Statement', '2026', 'A certificate', 'At work'],
  },
  {
    tag: 'news-item',
    what: 'without a summary',
    template: item('news-item', { ...NEWS, summary: '', heading_level: 1 }),
    reads: ['Skills that travel', 'Statement', '2026-10-05'],
    shows: ['Skills that travel', 'Statement', '2026', 'At work'],
  },
  {
    tag: 'news-list',
    template: list('news-list', { heading: 'Latest news' }, item('news-item', NEWS) + item('news-item', PLAIN)),
    reads: ['Latest news', 'Skills that travel', 'No more than a headline'],
    shows: ['Latest news', 'Skills that travel', 'Statement', 'A certificate', 'No more than a headline'],
  },
  {
    tag: 'news-list',
    what: 'with a picture, and no summary',
    template: list('news-list', {}, item('news-item', { ...NEWS, summary: '' })),
    reads: ['Skills that travel'],
    shows: ['Skills that travel', 'Statement'],
    shuns: ['A certificate'],
  },
  {
    tag: 'news-list',
    what: 'with items as data',
    template: item('news-list', {
      heading: 'News',
      items: [
        { id: '1', title: 'Who pays?', url: '/news/1', summary: 'Employers pay.', date_published: '2026-04-16' },
        { id: '2', content_text: 'No title here.' },
      ],
    }),
    reads: ['News', 'Who pays?', 'Employers pay.', '2026-04-16', 'No title here.'],
    shows: ['News', 'Who pays?', 'Employers pay.', 'No title here.'],
  },
  {
    tag: 'news-list',
    what: 'with a feed',
    template: list('news-list', { feed: '/feed.json', heading: 'News', limit: 1 }, '<p>Our news are elsewhere.</p>'),
    reads: ['News', 'Our news are elsewhere.'],
    shows: ['News', 'Nobody should have to buy a job', 'Employers pay.'],
    shuns: ['Our news are elsewhere.', 'Skills that travel'],
  },
  {
    tag: 'focus-card',
    template: item('focus-card', { ...NEWS, heading: 'Focus on' }),
    reads: ['Focus on', 'Skills that travel', 'Statement', 'A certificate'],
    shows: ['Focus on', 'Skills that travel', 'Statement', 'A certificate'],
  },
  {
    tag: 'focus-card',
    what: 'with a text of its own',
    template: list('focus-card', { ...PLAIN, heading: 'Focus on' }, '<p>Long <em>text</em> here.</p>'),
    reads: ['No more than a headline', 'Long text here.'],
    shows: ['Focus on', 'No more than a headline', 'Long text here.'],
  },
  {
    tag: 'focus-card',
    what: 'with items',
    template: list('focus-card', { heading: 'Focus on' }, item('news-item', NEWS) + item('news-item', PLAIN)),
    reads: ['Focus on', 'Skills that travel', 'No more than a headline'],
    shows: ['Focus on', 'Skills that travel', 'No more than a headline'],
  },
  {
    tag: 'quote-block',
    template: item('quote-block', {
      quote: 'Nobody should have to buy a job.',
      author: 'Ana Ruiz',
      author_title: 'Welder',
      href: '/ana',
      heading: 'Voices',
    }),
    reads: ['Voices', 'Nobody should have to buy a job.', 'Ana Ruiz, Welder'],
    shows: ['Voices', 'Nobody should have to buy a job.', 'Ana Ruiz', 'Welder'],
  },
  {
    tag: 'quote-block',
    what: 'with the words in the slot',
    template: list('quote-block', { author: 'Ana Ruiz' }, '<p>Nobody should <em>buy</em> a job.</p>'),
    reads: ['Nobody should buy a job.'],
    shows: ['Nobody should buy a job.', 'Ana Ruiz'],
  },
  {
    tag: 'video-card',
    template: item('video-card', {
      src: '/film.mp4',
      headline: 'A day at sea',
      kicker: 'Film',
      summary: 'With subtitles.',
      poster: '/poster.png',
      duration: 90,
      heading: 'Watch',
    }),
    reads: ['Watch', 'A day at sea', 'Film', 'With subtitles.'],
    shows: ['Watch', 'A day at sea', 'Film', 'With subtitles.'],
  },
  {
    tag: 'area-of-work',
    template: list('area-of-work', { ...AREA, heading_level: 1 }, '<p>Who finds work for whom.</p>'),
    reads: ['Recruitment', 'Who finds work for whom.'],
    shows: ['Recruitment', 'Who finds work for whom.'],
  },
  {
    tag: 'area-of-work-grid',
    template: list(
      'area-of-work-grid',
      { heading: 'What we do', collapse: 6 },
      list('area-of-work', AREA, '<p>Who finds work for whom.</p>') +
        list('area-of-work', { headline: 'Skills' }, '<p>Who knows what.</p>'),
    ),
    reads: ['What we do', 'Recruitment', 'Who finds work for whom.', 'Skills', 'Who knows what.'],
    shows: ['What we do', 'Recruitment', 'Who finds work for whom.', 'Skills', 'Who knows what.'],
  },
  {
    tag: 'resource-item',
    template: item('resource-item', { ...RESOURCE, heading_level: 1 }),
    reads: ['Guide', 'Fair recruitment', '(PDF)', 'Ten steps.'],
    shows: ['Guide', 'Fair recruitment', 'Ten steps.'],
    shuns: ['(PDF)'],
  },
  {
    tag: 'resource-list',
    template: list('resource-list', { heading: 'Read' }, item('resource-item', RESOURCE)),
    reads: ['Read', 'Guide', 'Fair recruitment', 'Ten steps.'],
    shows: ['Read', 'Guide', 'Fair recruitment', 'Ten steps.'],
  },
  {
    tag: 'event-item',
    template: item('event-item', { ...EVENT, heading_level: 1 }),
    reads: [
      'Webinar',
      'Round table',
      '(The old harbour hall)',
      '2026-12-03 09:00',
      '2026-12-03 17:00',
      'Skippers meet',
    ],
    shows: ['Webinar', 'Round table', 'The old harbour hall', 'Skippers meet'],
    shuns: ['2026-12-03 09:00'],
  },
  {
    tag: 'event-list',
    template: list('event-list', { heading: 'Events' }, item('event-item', EVENT)),
    reads: ['Events', 'Round table', 'Skippers meet'],
    shows: ['Events', 'Round table', 'The old harbour hall', 'Skippers meet'],
  },
  {
    tag: 'topic-hero',
    template: `{% embed 'topic_elements:topic-hero' with { headline: 'Labour migration', tagline: 'Work across borders', heading_level: 1, image: '/lead.png', image_alt: 'A harbour', caption: 'The harbour' } only %}
      {% block breadcrumb %}${list('topic-breadcrumb', {}, '<a href="/">Home</a> <a href="/topic">Topic</a>')}{% endblock %}
      {% block content %}<p>Who moves for work, and how.</p>{% endblock %}
    {% endembed %}`,
    reads: ['Home', 'Labour migration', 'Work across borders', 'The harbour', 'Who moves for work, and how.'],
    shows: ['Home', 'Labour migration', 'Work across borders', 'The harbour', 'Who moves for work, and how.'],
  },
  {
    tag: 'topic-breadcrumb',
    template: list('topic-breadcrumb', {}, '<ol><li><a href="/">Home</a></li><li><a href="/topic">Topic</a></li></ol>'),
    reads: ['Home', 'Topic'],
    shows: ['Home', 'Topic'],
  },
  {
    tag: 'topic-footer',
    template: list('topic-footer', { copyright: '© Institute' }, '<a href="/privacy">Privacy policy</a>'),
    reads: ['© Institute', 'Privacy policy'],
    shows: ['© Institute', 'Privacy policy'],
  },
  {
    tag: 'topic-feed',
    template: list(
      'topic-feed',
      { src: '/feed.json' },
      list('news-list', { heading: 'News' }, '<p>Our news are elsewhere.</p>'),
    ),
    reads: ['News', 'Our news are elsewhere.'],
    shows: ['News', 'Nobody should have to buy a job', 'Skills that travel'],
    shuns: ['Our news are elsewhere.'],
  },
  {
    tag: 'topic-page',
    template: list('topic-page', { feed: '/feed.json', heading_level: 1 }, '<p>Our page is elsewhere.</p>'),
    reads: ['Our page is elsewhere.'],
    shows: [
      'Labour migration',
      'Who moves for work, and how.',
      'Nobody should have to buy a job',
      'Skills that travel',
    ],
    shuns: ['Our page is elsewhere.'],
  },
];
