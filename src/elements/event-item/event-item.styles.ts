import { css } from 'lit';

export const events = css`
  /* An agenda: a line above each meeting. */
  .list.events {
    --_column: var(--topic-column, 24em);

    gap: calc(1.5 * var(--_space)) calc(1.75 * var(--_space));
  }

  .list.events > * {
    border-block-start: var(--_line);
    padding-block-start: calc(0.9 * var(--_space));
  }

  .events .card {
    flex-flow: row wrap;
    gap: calc(0.8 * var(--_space)) calc(1.75 * var(--_space));
  }

  .events .text,
  .events.ghosts .head {
    flex: 1 1 18em;
  }

  .events .figure {
    flex: 0 1 14em;
  }

  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    margin-block-start: 0.15em;
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
    font-size: var(--_small);
  }
`;
