import { css } from 'lit';

/** What has its place before there is any content. */
export const eventShape = css`
  /* An agenda: a line above each meeting. */
  .list.events {
    --_column: var(--topic-column, 24em);

    gap: calc(1.5 * var(--_space)) calc(1.75 * var(--_space));
  }

  .list.events > * {
    border-block-start: var(--_line);
    padding-block-start: var(--_space);
  }

  .events .card {
    flex-flow: row wrap;
    gap: calc(0.75 * var(--_space)) calc(1.75 * var(--_space));
  }

  .events .text,
  .events.ghosts .head {
    flex: 1 1 18em;
  }
`;
