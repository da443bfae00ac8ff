import { css } from 'lit';

export const quotes = css`
  .quotes {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  /* Stronger than what is said of all items, which comes behind it while a baked page is taken over. */
  .quotes > .quotation {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    max-inline-size: 46em;
    padding: var(--topic-quote-padding, 0);
    background: var(--topic-quote-background, none);
    clip-path: var(--_clip);
  }

  /* Beside the room for the mark. */
  .quotation > * {
    grid-column: 2;
  }

  [part='quote'] {
    color: var(--topic-quote-color, inherit);
    font-family: var(--topic-quote-font, inherit);
    font-size: var(--topic-quote-size, 1.5em);
    line-height: 1.4;
    text-wrap: pretty;
  }

  [part='quote'] > p + p {
    margin-block-start: 0.5em;
  }

  /* The mark hangs beside the text, in the form that the language of the text has. */
  .marked {
    position: relative;
  }

  .marked::before {
    content: open-quote;
    position: absolute;
    inset-block-start: -0.12em;
    inset-inline-end: calc(100% + 0.1em);
    color: var(--topic-accent-color, var(--_muted));
    font-size: 2em;
    line-height: 1;
    letter-spacing: 0;
  }

  /* A low one stands on the first line. */
  .low::before {
    inset-block-start: -0.32em;
  }

  .marked::after {
    content: no-close-quote;
  }

  .quotation > figcaption {
    gap: 0.5em 1em;
    align-items: center;
    margin-block-start: 1em;
    color: inherit;
    font-size: 1em;
  }

  /* The portrait stands beside the name, its caption below both. */
  .quotation .figure:not([hidden]) {
    display: contents;
  }

  .quotation .frame {
    flex: none;
    inline-size: 4em;
    border-radius: 50%;
  }

  .quotation .figure > figcaption {
    order: 1;
    flex: 1 0 100%;
    margin: 0;
  }

  .quotation img {
    aspect-ratio: 1;
  }

  .marked ::slotted(:first-child) {
    margin-block-start: 0;
  }

  .marked ::slotted(:last-child) {
    margin-block-end: 0;
  }

  /* Beside the portrait while there is room for a word. */
  .by {
    display: grid;
    flex: 1 1 6em;
    min-inline-size: 0;
  }

  [part='author'] {
    font-weight: 600;
  }

  [part='author'] [part='link'] {
    display: inline-block;
    min-block-size: 24px;
  }

  [part='author-title'] {
    color: var(--_muted);
    font-size: var(--_small);
  }
`;
