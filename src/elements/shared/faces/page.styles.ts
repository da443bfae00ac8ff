import { css } from 'lit';

/** What has its place before there is any content. */
export const pageShape = css`
  /* A page is longer than a screen: what follows it waits below. */
  .ghosts.rows {
    min-block-size: 100vb;
    margin-block-start: var(--topic-section-gap, 3em);
  }

  .ghosts.title {
    max-inline-size: 40em;
    font-size: 1.5em;
  }
`;
