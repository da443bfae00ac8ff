import { css } from 'lit';

export const quotes = css`
  .quotes {
    display: grid;
    gap: calc(2 * var(--_space));
  }

  .quotation {
    max-inline-size: 46em;
    padding-inline-start: 1.5em;
  }

  [part='quote'] {
    font-family: var(--topic-quote-font, inherit);
    font-size: var(--topic-quote-size, 1.5em);
    line-height: 1.4;
    text-wrap: pretty;
    overflow-wrap: break-word;
  }

  [part='quote'] > p + p {
    margin-block-start: 0.5em;
  }

  /* The mark hangs beside the text, in the form that the language of the text has. */
  .marked::before {
    content: open-quote;
    float: inline-start;
    inline-size: 1em;
    margin-inline-start: -1em;
    color: var(--topic-accent-color, var(--_muted));
    text-align: center;
  }

  .marked::after {
    content: no-close-quote;
  }

  .quotation figcaption {
    display: flex;
    gap: 0.9em;
    align-items: center;
    margin-block-start: 1em;
    font-size: 1em;
  }

  .quotation .figure {
    flex: none;
    order: 0;
    inline-size: 4em;
  }

  .quotation .frame {
    border-radius: 50%;
  }

  .quotation img {
    aspect-ratio: 1;
  }

  .by {
    display: flex;
    flex-direction: column;
    color: var(--_muted);
  }

  [part='author'] {
    color: var(--topic-color, currentcolor);
    font-weight: 600;
  }

  [part='author-title'] {
    font-size: var(--_small);
  }

  /* Only the name is the link here, not the whole quotation. */
  .quotation [part='link']::after {
    content: none;
  }

  .quotation [part='link']:focus-visible {
    outline: 2px solid var(--topic-focus-inner, #1a1a1a);
    box-shadow: 0 0 0 4px var(--topic-focus-outer, #fff);
  }
`;
