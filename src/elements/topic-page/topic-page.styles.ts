import { css } from 'lit';

export const page = css`
  .section + .section {
    margin-block-start: var(--topic-section-gap, 3em);
  }

  .ghosts {
    min-block-size: 60vb;
  }
`;
