import { css } from 'lit';

/** What has its place before there is any content. */
export const columns = css`
  .columns {
    display: block;
    columns: var(--_column);
    column-gap: calc(1.75 * var(--_space));
    /* Each text is a line to what parts columns, and few of them would share one with the next. */
    orphans: 1;
    widows: 1;
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

  /* Below the picture of a placeholder, which is such a box itself. */
  .columns .frame + .head {
    margin-block-start: calc(0.5 * var(--_space));
  }
`;
