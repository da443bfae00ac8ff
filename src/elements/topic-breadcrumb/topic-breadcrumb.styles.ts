import { css } from 'lit';

export const trail = css`
  [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0;
  }

  [part='item'] {
    display: flex;
    align-items: baseline;
    min-block-size: 1.75em;
  }

  /* The sign is turned round where the text runs from right to left. */
  li + li::before {
    content: '›' / '';
    margin-inline: 0.5em;
    color: var(--_muted);
  }

  [part='link'] {
    display: inline-block;
    padding-block: max(0.125em, 12px - 0.5lh);
    text-decoration-color: var(--_underline);
  }

  [aria-current] {
    color: var(--_muted);
    text-decoration-color: transparent;
  }
`;
