/** @jsxImportSource solid-js */
// What type checkers have to refuse. Never run.
import type {} from 'topic-elements/types/solid';

export const wrong = (
  <>
    {/* @ts-expect-error -- not a number */}
    <news-list limit="three" />
    {/* @ts-expect-error -- not one of its values */}
    <news-list loading="late" />
    {/* @ts-expect-error -- not items */}
    <news-list items={[{ id: {} }]} />
    {/* @ts-expect-error -- the event of an item has no feed */}
    <news-list on:topic-select={(event) => event.feed} />
    {/* @ts-expect-error -- no such property */}
    <news-list fed="/feed.json" />
    {/* @ts-expect-error -- Solid would set `headinglevel` */}
    <news-list headingLevel={3} />
    {/* @ts-expect-error -- not items */}
    <news-list prop:items={[{ id: {} }]} />
    {/* @ts-expect-error -- read-only */}
    <news-list state="ready" />
    {/* @ts-expect-error -- no such layout */}
    <focus-card layout="upside-down" />
  </>
);
