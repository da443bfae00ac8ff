import { css } from 'lit';

export const columns = css`
  .columns {
    display: block;
    columns: var(--_column);
    column-gap: calc(1.75 * var(--_space));
  }

  .columns > * {
    margin-block-end: calc(2 * var(--_space));
    break-inside: avoid;
  }
`;
