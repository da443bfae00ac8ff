import { css } from 'lit';

export const details = css`
  /* The cover stands beside the text, its caption below both. */
  .resources .figure:not([hidden]) {
    display: contents;
  }

  .resources .frame {
    order: -1;
    align-self: start;
  }

  .resources .card {
    align-content: start;
  }

  .resources figcaption {
    flex: 1 0 100%;
    margin: 0;
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
