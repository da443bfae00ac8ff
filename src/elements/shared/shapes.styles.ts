import { css } from 'lit';

// The places of what comes with a Face, so that nothing jumps when it is there.

export const filmShape = css`
  .films.ghosts .frame {
    aspect-ratio: var(--topic-video-ratio, 16 / 9);
  }

  .films.ghosts :is(.frame, .head) {
    max-inline-size: 40em;
  }
`;

export const resourceShape = css`
  .list.resources {
    --_column: var(--topic-column, 22em);
  }

  .resources > * {
    max-inline-size: 40em;
  }

  /* The cover stands beside the text, upright as it is in print. */
  .resources .card {
    flex-flow: row wrap;
    gap: calc(0.6 * var(--_space)) calc(1.1 * var(--_space));
  }

  .resources .text,
  .resources.ghosts .head {
    flex: 1 1 11em;
  }

  .resources .figure,
  .resources.ghosts .frame {
    flex: none;
    inline-size: var(--topic-cover-width, 6em);
  }

  .resources img,
  .resources .frame {
    aspect-ratio: var(--topic-cover-ratio, 3 / 4);
  }
`;

export const eventShape = css`
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
`;

export const columns = css`
  .columns {
    display: block;
    columns: var(--_column);
    column-gap: calc(1.75 * var(--_space));
  }

  /* A hairline says where a text begins, also where it has no title. */
  .columns > * {
    border-block-start: var(--_line);
    /* Not a margin, of which WebKit leaves a part on top of the next column. */
    padding-block: calc(0.75 * var(--_space)) calc(1.5 * var(--_space));
    break-inside: avoid;
  }
`;
