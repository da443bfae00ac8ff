/** Not Lit's, which is in the file that loads this one. */
const css = (strings: TemplateStringsArray): string => strings.join('');

export const styles = css`
  .rich :where(dd, dl, hr, pre) {
    margin: 0;
  }

  .rich > * + *,
  .rich :is(blockquote, dd, div, figure, li, td, th) > * + :is(blockquote, div, dl, figure, ol, p, pre, ul) {
    margin-block-start: 0.75em;
  }

  .rich a {
    text-decoration-color: currentcolor;
  }

  .rich mark {
    background: color-mix(in srgb, currentcolor 16%, transparent);
    color: inherit;
  }

  .rich :is(h1, h2, h3, h4, h5, h6) {
    font-family: var(--topic-heading-font, inherit);
    font-weight: var(--topic-headline-weight, 600);
    line-height: 1.3;
    text-wrap: pretty;
    break-after: avoid;
  }

  .rich > * + :is(h1, h2, h3, h4, h5, h6) {
    margin-block-start: 1.2em;
  }

  .rich :is(ol, ul) {
    padding-inline-start: 1.4em;
    list-style: disc;
  }

  /* Numbers of two digits have room, too: what stands before the column may be cut off. */
  .rich ol {
    padding-inline-start: 2.4em;
    list-style: decimal;
  }

  .rich li + li {
    margin-block-start: 0.25em;
  }

  .rich dt {
    font-weight: 600;
  }

  .rich :is(blockquote, dd) {
    padding-inline-start: 1.4em;
  }

  .rich :is(code, kbd, pre, samp) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }

  .rich pre > * {
    font-size: 1em;
  }

  /* Above the link of the card, which is all over it, so that they can be scrolled. */
  .rich :is(pre, .scroll) {
    position: relative;
    z-index: 1;
    overflow: auto;
    overflow-wrap: normal;
  }

  .rich table {
    border-collapse: collapse;
    font-size: var(--_small);
    line-height: 1.4;
  }

  .rich caption {
    padding-block-end: 0.4em;
    text-align: start;
  }

  .rich :is(td, th) {
    padding-block: 0.4em;
    padding-inline: 0 1em;
    border-block-end: var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .rich th {
    font-weight: 600;
  }

  .rich img {
    max-inline-size: 100%;
    block-size: auto;
    vertical-align: middle;
  }

  .rich figcaption {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: var(--topic-caption-size, 0.75em);
    line-height: 1.4;
  }

  .rich :is(rt, small, sub, sup) {
    line-height: 1;
  }

  .rich hr {
    border: 0;
    border-block-start: var(--_line);
  }

  .rich [hidden] {
    display: none;
  }

  @media print {
    .rich :is(pre, .scroll) {
      overflow: visible;
    }

    .rich pre {
      white-space: pre-wrap;
    }

    /* Tables only where they had to be scrolled: words of others stay whole. */
    .rich :is(pre, .scroll[tabindex]) {
      overflow-wrap: anywhere;
    }
  }
`;
