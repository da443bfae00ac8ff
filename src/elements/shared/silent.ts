/** Elements that say nothing where they stand. */
export const SILENT = 'script, style, template, link, meta';
