import { css } from 'lit';

/** What has its place before there is any content. */
export const breadcrumbShape = css`
  :host {
    margin-block: var(--topic-margin, 0);
    font-size: var(--topic-small-size, 0.875em);
  }

  .ghosts {
    min-block-size: 1.75em;
  }
`;
