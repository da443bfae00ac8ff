import { css } from 'lit';

export const details = css`
  .events .figure {
    flex: 0 1 14em;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    margin-block-start: 0.25em;
  }

  .events [part='date'] {
    color: inherit;
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }

  [part='venue'] {
    color: var(--_muted);
    font-size: var(--_small);
  }

  [part='status'] {
    padding: 0.05em 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--topic-radius, 0.2em);
    color: var(--_muted);
    font-size: var(--topic-caption-size, 0.75em);
  }

  .save {
    align-self: start;
    min-block-size: max(24px, 2.5em);
    font-size: var(--_small);
  }
`;
