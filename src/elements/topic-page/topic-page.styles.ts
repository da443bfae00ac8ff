import { css } from 'lit';

export const page = css`
  .section {
    margin-block: 0;
  }

  .section + .section {
    margin-block-start: var(--topic-section-gap, 3em);
  }

  .untitled::part(heading) {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    block-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

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
