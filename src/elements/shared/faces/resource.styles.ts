import { css } from 'lit';

/** What has its place before there is any content. */
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
    gap: calc(0.5 * var(--_space)) var(--_space);
  }

  .resources .text,
  .resources.ghosts .head {
    flex: 1 1 11em;
  }

  .resources .frame {
    flex: none;
    inline-size: var(--topic-cover-width, 6em);
  }

  .resources img,
  .resources .frame {
    aspect-ratio: var(--topic-cover-ratio, 3 / 4);
  }
`;
