import { css } from 'lit';

/**
 * Cards, and the list that lays them out. Columns come from the width of the element, never of the window: as many as
 * fit at about 18 em. The picture is last in the document and first to the eye.
 */
export const cards = css`
  .list {
    --_column: var(--topic-column, 17em);

    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--_column)), 1fr));
    gap: calc(2 * var(--_space)) calc(1.75 * var(--_space));
  }

  [part='item'] {
    /* Not a list item, of which browsers keep count. */
    display: block;
    position: relative;
    isolation: isolate;
    min-inline-size: 0;
  }

  .card,
  .text,
  .head {
    display: flex;
    flex-direction: column;
    gap: calc(0.5 * var(--_space));
    min-inline-size: 0;
  }

  .card {
    border: var(--topic-card-border, 0);
    padding: var(--topic-card-padding, 0);
    background: var(--topic-card-background, none);
  }

  /* Cards with a border are as high as their neighbours. */
  .list:not(.columns) > li > .card {
    block-size: 100%;
  }

  .head {
    gap: calc(0.25 * var(--_space));
  }

  [part='kicker'] {
    color: var(--topic-accent-color, var(--_muted));
    font-size: var(--topic-kicker-size, 0.8125em);
    letter-spacing: 0.03em;
    line-height: 1.4;
  }

  [part='headline'] {
    font-family: var(--topic-heading-font, inherit);
    font-size: var(--topic-headline-size, 1.125em);
    font-weight: var(--topic-headline-weight, 600);
    line-height: 1.3;
    text-wrap: pretty;
  }

  [part='date'] {
    color: var(--_muted);
    font-size: var(--_small);
  }

  [part='summary'] {
    max-inline-size: var(--topic-measure, 65ch);
  }

  [part='summary'] p + p {
    margin-block-start: 0.75em;
  }

  /* The one link of a card answers for all of it, its picture included. */
  :where(.card) [part='link']::after {
    content: '';
    position: absolute;
    z-index: 1;
    inset: 0;
  }

  /* A headline shows by itself that it leads somewhere; running text does not. */
  :is([part='summary'], [part='author']) [part='link'] {
    text-decoration-color: var(--_underline);
  }

  :where(.card) [part='link']:focus-visible {
    outline: none;
    box-shadow: none;
  }

  :where(.card) [part='link']:focus-visible::after {
    outline: 2px solid var(--topic-focus-inner, #1a1a1a);
    outline-offset: 2px;
    box-shadow: 0 0 0 6px var(--topic-focus-outer, #fff);
  }

  [part='item']:hover [part='link'] {
    text-decoration-color: currentcolor;
  }

  /* What else can be pressed, and links that the author of the page wrote into a text, lie above the link of the card. */
  .card button,
  .card a:not([part='link']) {
    position: relative;
    z-index: 1;
  }

  [part='summary'] a:not([part]) {
    text-decoration-color: currentcolor;
  }

  .figure {
    order: -1;
  }

  /* An item on its own. */
  .solo {
    max-inline-size: 40em;
  }

  .frame {
    position: relative;
    overflow: hidden;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentcolor 8%, transparent);
  }

  img:where(:not(.rich *)) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: var(--topic-image-ratio, 3 / 2);
    object-fit: cover;
    /* Where faces are in upright pictures. */
    object-position: 50% 20%;
  }

  figcaption:where(:not(.rich *)) {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75em;
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: var(--topic-caption-size, 0.75em);
    line-height: 1.4;
  }

  [part='credit'] {
    font-size: 1em;
  }

  /*
   * A few cards share the width of a wide page, one alone does not take all of it. A margin, because Firefox takes pictures
   * in a subgrid for as high as they were in all of the column, whatever the size of the card says.
   */
  .rows > * {
    margin-inline-end: max(0px, 100% - 36em);
  }

  /*
   * Pictures with captions: the texts of neighbours begin on one line. A card without picture begins on top; where it is
   * the highest, rows of texts grow, which have a share of it, and those of pictures do not.
   */
  .rows.captioned {
    grid-auto-rows: auto minmax(min-content, 0fr);
    row-gap: calc(0.5 * var(--_space));
    margin-block-end: calc(-1.5 * var(--_space));
  }

  .rows.captioned > * {
    grid-row: span 2;
    margin-block-end: calc(1.5 * var(--_space));
  }

  .rows.captioned > li:has(.figure:not([hidden])),
  .rows.captioned > li:has(.figure:not([hidden])) > .card {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    row-gap: inherit;
  }

  @media not print {
    /* On dark pages pictures are a little less bright. On paper, where Chromium makes grounds white, they would be gone. */
    .frame::after {
      content: '';
      position: absolute;
      inset: 0;
      background: light-dark(transparent, rgb(0 0 0 / 14%));
      pointer-events: none;
    }

    /* What is out of sight is not laid out: it counts as high as it usually is. What has the focus is, and its ring is not cut off. */
    .long > :not(:focus-within) {
      content-visibility: auto;
      contain-intrinsic-size: auto var(--_row, 12em);
    }
  }

  .rows.tall {
    --_row: 24em;
  }

  /* In WebKit, a frame with a height of its own would be as wide as that asks for. */
  .ghosts .frame {
    aspect-ratio: var(--topic-image-ratio, 3 / 2);
    max-inline-size: 100%;
  }

  /* As high as a card usually is: two lines of headline, four of text. */
  .ghosts .head {
    gap: 0.5em;
    max-inline-size: 40em;
    min-block-size: 12.5em;
  }

  /* In forced colours there is no ground, and the outline is seen. */
  .ghosts i,
  i.ghosts {
    display: block;
    block-size: 0.9em;
    border-radius: 0.2em;
    background: color-mix(in srgb, currentcolor 10%, transparent);
    outline: 2px solid transparent;
  }

  i.ghosts {
    max-inline-size: 10em;
    margin-block-end: 1.1em;
    font-size: var(--topic-heading-size, 1.5em);
  }

  .ghosts i:first-child {
    inline-size: 30%;
  }

  .ghosts i:nth-child(2) {
    block-size: 1.3em;
  }

  .ghosts i:last-child {
    inline-size: 60%;
  }

  @media print {
    [part='item'] {
      break-inside: avoid;
    }
  }
`;
