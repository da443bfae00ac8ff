import { css } from 'lit';

export const foot = css`
  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    justify-content: space-between;
    border-block-start: var(--_line);
    padding-block-start: calc(0.75 * var(--_space));
    color: var(--_muted);
    font-size: var(--_small);
  }

  [part='list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  [part='link'] {
    display: inline-block;
    min-block-size: max(24px, 1.75em);
    text-decoration-color: var(--_underline);
  }
`;
