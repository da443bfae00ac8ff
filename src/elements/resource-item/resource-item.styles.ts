import { css } from 'lit';

export const resources = css`
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

  [part='meta'] {
    color: var(--_muted);
    font-size: var(--_small);
  }

  [part='meta'] [part='date'] {
    color: inherit;
    font-size: 1em;
  }

  /* A name in one script and a number beside it in another keep their order. */
  [part='meta'] > * {
    unicode-bidi: isolate;
  }

  [part='meta'] > * + *::before {
    content: ' · ' / '';
  }

  [part='download'] {
    align-self: start;
    min-block-size: max(24px, 1.75em);
    font-size: var(--_small);
    text-decoration-color: var(--_underline);
  }
`;
