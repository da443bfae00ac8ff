/** The blocks of code in a language, each with the heading that it stands under and the paragraph that follows it. */
export function blocks(markdown, language) {
  const found = [];
  let heading = '';
  for (const [, title, tag, code] of markdown.matchAll(/^#+ (.*)$|^```(\w+)\n([^]*?)^```$/gm)) {
    if (title) heading = title;
    else if (tag === language) found.push({ code, heading, next: nextOf(markdown, code) });
  }
  return found;
}

function nextOf(markdown, code) {
  const after = markdown.slice(markdown.indexOf(code) + code.length).replace(/^```\s*/, '');
  return after.split('\n\n', 1)[0].replace(/\n/g, ' ');
}

/** What the guide publishes: whole feeds, and items, of which each is alone in a feed with the sections of the guide. */
export function feedsIn(markdown) {
  const parsed = blocks(markdown, 'json').map((block) => ({ ...block, json: JSON.parse(block.code) }));
  const { version, title, language } = parsed[0].json;
  return parsed
    .filter(({ json }) => json.version || json.id)
    .map(({ json, heading, next }) => {
      const type = TYPES[json._topic?.section];
      const sections = [{ id: json._topic?.section, type }];
      const feed = json.version ? json : { version, title, language, _topic: { sections }, items: [json] };
      // What the guide says that the doctor says.
      const [, noted] = /^The doctor .*?\(`([\w-]+)`\)/.exec(next) ?? [];
      return { heading, feed, item: json.version ? undefined : json, type, findings: noted ? [noted] : [] };
    });
}

const TYPES = {
  news: 'news-list',
  focus: 'focus-card',
  voices: 'quote-block',
  areas: 'area-of-work-grid',
  resources: 'resource-list',
  watch: 'video-card',
  events: 'event-list',
};
