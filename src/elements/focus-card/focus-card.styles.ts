import { css } from 'lit';

export const focus = css`
  .one [part='headline'] {
    font-size: var(--topic-headline-size, 1.375em);
  }

  .one .frame {
    clip-path: var(--_clip);
  }

  .one.stacked {
    max-inline-size: 40em;
  }

  .list.side {
    grid-template-columns: 1fr;
  }

  /* Beside each other while both have room, else below: the width of the element decides. */
  .side .card {
    flex-flow: row wrap;
    align-items: start;
    gap: calc(0.75 * var(--_space)) calc(1.75 * var(--_space));
  }

  .side .text {
    flex: 1 1 18em;
  }

  .side .figure {
    flex: 1 1 16em;
    max-inline-size: 36em;
    min-inline-size: 0;
  }
`;
