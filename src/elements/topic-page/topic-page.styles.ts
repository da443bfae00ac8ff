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
`;
