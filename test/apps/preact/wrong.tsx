/** @jsxImportSource preact */
// What type checkers have to refuse. Never run.
import type {} from 'topic-elements/types/preact';

export const wrong = (
  <>
    {/* @ts-expect-error -- not a number */}
    <news-list limit="three" />
    {/* @ts-expect-error -- not one of its values */}
    <news-list loading="late" />
    {/* @ts-expect-error -- not items */}
    <news-list items={[{ id: {} }]} />
    {/* @ts-expect-error -- the event of an item has no feed */}
    <news-list ontopic-select={(event) => event.feed} />
    {/* @ts-expect-error -- no such property */}
    <news-list fed="/feed.json" />
    {/* @ts-expect-error -- read-only */}
    <news-list state="ready" />
    {/* @ts-expect-error -- no such layout */}
    <focus-card layout="upside-down" />
  </>
);
