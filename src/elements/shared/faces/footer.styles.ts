import { css } from 'lit';

/** What has its place before there is any content. */
export const footerShape = css`
  .ghosts {
    min-block-size: calc(0.75 * var(--_space) + 1.75em);
  }
`;
