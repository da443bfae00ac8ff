import { css } from 'lit';

export const columns = css`
  .columns {
    display: block;
    columns: var(--_column);
    column-gap: calc(1.75 * var(--_space));
  }

  /* A hairline says where a text begins, also where it has no title. */
  .columns > * {
    margin-block-end: calc(1.5 * var(--_space));
    border-block-start: 1px solid var(--topic-border-color, color-mix(in srgb, currentcolor 22%, transparent));
    padding-block-start: calc(0.75 * var(--_space));
    break-inside: avoid;
  }
`;
