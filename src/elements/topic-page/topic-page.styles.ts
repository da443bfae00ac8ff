import { css } from 'lit';

export const page = css`
  .section + .section {
    margin-block-start: var(--topic-section-gap, 3em);
  }

  /* A page is long: what follows it should not jump by all of it. */
  .ghosts.rows {
    min-block-size: 40vb;
    margin-block-start: var(--topic-section-gap, 3em);
  }

  .ghosts.title {
    max-inline-size: 40em;
    font-size: 1.5em;
  }
`;
