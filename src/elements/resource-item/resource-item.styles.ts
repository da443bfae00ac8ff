import { css } from 'lit';

export const details = css`
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
