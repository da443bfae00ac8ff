/** The parts of a topic page. */
export function parts({ title, description, items, _topic: { tagline, image, sections } }) {
  const of = (type) => {
    const { id, heading } = sections.find((section) => section.type === type);
    return { heading, items: items.filter((item) => item._topic.section === id) };
  };
  return {
    title,
    tagline,
    image,
    paragraphs: description.split('\n\n'),
    news: of('news-list'),
    focus: of('focus-card'),
    quote: of('quote-block').items[0],
    areas: of('area-of-work-grid'),
  };
}
