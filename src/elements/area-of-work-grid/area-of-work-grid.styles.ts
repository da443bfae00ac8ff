import { css } from 'lit';

export const folds = css`
  /* On paper nothing is folded. */
  @media not print {
    .fold:not(.open) {
      overflow: hidden;
      max-block-size: calc(var(--_lines, 9999) * 1lh);
    }

    /* A mask is a layer of its own, which the link of the card would cover together with the links in the text. */
    .fold[data-long]:not(.open) {
      position: relative;
      z-index: 1;
      mask-image: linear-gradient(var(--_fade, to bottom), #000 calc(100% - 1.5lh), rgb(0 0 0 / 20%));
      pointer-events: none;
    }

    .fold :is(a, pre, .scroll) {
      pointer-events: auto;
    }
  }

  /* Thirteen boxes on a page would shout. */
  .toggle {
    align-self: start;
    min-block-size: max(24px, 1.75em);
    padding: 0;
    border: 0;
    background: none;
    color: var(--topic-link-color, inherit);
    font-size: var(--_small);
    /* Not the shorthand, of which WebKit takes only the line. */
    text-decoration-line: underline;
    text-decoration-color: var(--_underline);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }

  .toggle:hover {
    background: none;
    text-decoration-color: currentcolor;
  }
`;
