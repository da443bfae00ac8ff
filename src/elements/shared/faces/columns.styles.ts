import { css } from 'lit';

/** What has its place before there is any content. */
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
  }

  /* Boxes in a line do not break. Firefox leaves holes in those that are asked not to, as they are on paper. */
  @media screen {
    .columns > * {
      display: inline-block;
      inline-size: 100%;
    }
  }

  /* Until columns are equally long, they are laid out again and again, which takes a third less time with blocks. */
  .columns:not(.ghosts) :is(.text, .head, [part='date'], .card:not(:has(.figure))) {
    display: block;
  }

  .columns .text > * + * {
    margin-block-start: calc(0.6 * var(--_space));
  }

  .columns .head > * + * {
    margin-block-start: calc(0.25 * var(--_space));
  }
`;
