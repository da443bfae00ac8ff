import { css } from 'lit';

/**
 * What all elements share: the host's font and colours, the tokens, the frame around the content, and the states.
 *
 * Tokens are read with their default in place, so that a page sets them where it likes: on `:root`, on a region, on an
 * element. Private custom properties (`--_…`) hold what several rules need. Lengths are in `em`: a host may have set
 * its root font size to anything.
 */
export const base = css`
  :host {
    --_muted: var(--topic-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
    --_space: var(--topic-space, 1em);
    --_small: var(--topic-small-size, 0.875em);
    --_radius: var(--topic-radius, 0);

    display: block;
    margin-block: var(--topic-margin, 1.5em);
    color: var(--topic-color, inherit);
    font-family: var(--topic-font, inherit);
    line-height: var(--topic-line-height, 1.5);
    overflow-wrap: anywhere;
    text-align: start;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  [part='heading'] {
    margin-block-end: 0.8em;
    font-family: var(--topic-heading-font, inherit);
    font-size: var(--topic-heading-size, 1.5em);
    font-weight: var(--topic-heading-weight, 700);
    line-height: 1.2;
    text-wrap: balance;
  }

  a {
    color: var(--topic-link-color, inherit);
    /* Not the shorthand, of which WebKit takes only the line. */
    text-decoration-line: underline;
    text-decoration-color: transparent;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
    transition: text-decoration-color 150ms ease-out;
  }

  a:hover,
  a:focus-visible {
    text-decoration-color: currentcolor;
  }

  /* Two tones, so that one of them stands out from any background. */
  :focus-visible {
    outline: 2px solid var(--topic-focus-inner, #1a1a1a);
    outline-offset: 0;
    box-shadow: 0 0 0 4px var(--topic-focus-outer, #fff);
  }

  [part='message'] {
    padding-block: 0.5em;
    color: var(--_muted);
  }

  button {
    min-block-size: 2.5em;
    padding: 0.4em 1em;
    border: 1px solid currentcolor;
    border-radius: var(--topic-radius, 0.2em);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    transition: background-color 150ms ease-out;
  }

  button:hover {
    background: color-mix(in srgb, currentcolor 10%, transparent);
  }

  button[aria-disabled] {
    opacity: 0.6;
    cursor: progress;
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      /* stylelint-disable-next-line declaration-no-important -- whatever a later rule says */
      transition: none !important;
    }
  }

  @media print {
    button,
    .ghosts {
      display: none;
    }

    [part='heading'],
    [part='headline'] {
      break-after: avoid;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      position: static;
      font-size: 0.8em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
