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
    border-block-start: var(--_line);
    padding-block-start: calc(0.75 * var(--_space));
    break-inside: avoid;
  }

  .fold {
    overflow: hidden;
    max-block-size: calc(var(--_lines, 9999) * 1lh);
  }

  .fold[data-long] {
    mask-image: linear-gradient(#000 calc(100% - 1.5lh), rgb(0 0 0 / 20%));
  }

  .fold.open {
    max-block-size: none;
    mask-image: none;
  }

  /* Thirteen boxes on a page would shout. */
  .toggle {
    align-self: start;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--topic-link-color, inherit);
    font-size: var(--_small);
    text-decoration: underline 0.08em color-mix(in srgb, currentcolor 45%, transparent);
    text-underline-offset: 0.18em;
  }

  .toggle:hover {
    background: none;
    text-decoration-color: currentcolor;
  }

  @media print {
    .fold {
      max-block-size: none;
      mask-image: none;
    }
  }
`;
