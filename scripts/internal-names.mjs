/**
 * Names of properties that only the library itself reads, which the files for pages have in short (scripts/short-names.mjs).
 * None is a name of the platform, of the documented interface, of what stands in feeds, or of what copies of the library
 * tell each other (src/context/feed-context.ts, src/feed/feed-cache.ts).
 */
export const INTERNAL = new Set(
  // Elements.
  (
    'addressAttribute allSheets announce busy consumer isReady isSection maxAge dressAbroad headed headingLang itemElements ' +
    'ownContent placeholders readOwn requestFor retrying setState validLimit embedded ' +
    // Code that comes later.
    'arrange depends instead keeps keepFeed keptFeed ownPicture parseDate plainText readOwnItem readOwnLinks richText takeOver ' +
    'quiet retryAfter toJsonFeed maxBytes uncaptioned ' +
    // Lit.
    'converter createRenderRoot creationScope elementProperties elementStyles enableUpdating hasUpdated ' +
    'fromAttribute getUpdateComplete isUpdatePending renderBefore renderOptions ' +
    'startNode toAttribute willUpdate'
  ).split(' '),
);
