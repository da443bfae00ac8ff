// Elements and attributes as Drupal's text formats allow them: the filter "Limit allowed HTML tags", and CKEditor's
// "Manually editable HTML tags".

/** Where an element stands in another. `lang` and `dir` are allowed everywhere. */
const COMMON = ['slot'];

/** One line for each element: `<news-list feed heading …>`. */
export const allowedTags = (elements) =>
  elements.map(({ tag, attributes }) => `<${[tag, ...attributes.map(({ name }) => name), ...COMMON].join(' ')}>`);
