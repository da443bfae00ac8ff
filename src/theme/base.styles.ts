import { css } from 'lit';

/**
 * What all elements share: the host's font and colours, the tokens, the frame around the content, and the states.
 *
 * Tokens are read with their default in place, so that a page sets them where it likes: on `:root`, on a region, on an
 * element. Private custom properties (`--_…`) hold what several rules need. Lengths are in `em`: a host may have set
 * its root font size to anything. The presets beside this file set nothing but tokens.
 *
 * @cssprop {<length-percentage>} [--topic-margin=2.5em] - Space above and below the element, where the page sets no margin of its own.
 * @cssprop {<length-percentage>+} [--topic-padding=0] - Space between the edge of the element and its content, for elements with a background; the sections of a `topic-page` have it, too.
 * @cssprop [--topic-background=none] - Background of the element.
 * @cssprop {<color>} [--topic-color=inherit] - Colour of the text.
 * @cssprop {<color>} [--topic-muted-color] - Colour of dates, captions, messages; by default the text's own at 80 %.
 * @cssprop {<color>} [--topic-accent-color] - Colour of kickers and quotation marks; by default the muted one.
 * @cssprop {<color>} [--topic-link-color=inherit] - Colour of links.
 * @cssprop {<color>} [--topic-link-underline=transparent] - Colour of the line under links that are not pointed at; of links that no headline shows as such, the text's own at 45 % by default. Links in texts are always underlined.
 * @cssprop {<color>} [--topic-border-color] - Colour of lines between things; by default the text's own at 22 %.
 * @cssprop [--topic-font=inherit] - Font of the text.
 * @cssprop [--topic-heading-font=inherit] - Font of headings and headlines.
 * @cssprop {<color>} [--topic-heading-color=inherit] - Colour of section headings and of the title of a page.
 * @cssprop {<length-percentage>} [--topic-heading-size=1.5em] - Size of section headings.
 * @cssprop {<number> | normal | bold} [--topic-heading-weight=700] - Weight of section headings and of the title of a page.
 * @cssprop {<length> | normal} [--topic-heading-tracking=normal] - Space between the letters of headings; none where text runs from right to left.
 * @cssprop {<length-percentage>} [--topic-headline-size=1.125em] - Size of item headlines; 1.375em where a `focus-card` or `video-card` has but one.
 * @cssprop {<number> | normal | bold} [--topic-headline-weight=600] - Weight of item headlines.
 * @cssprop {<length-percentage>} [--topic-kicker-size=0.8125em] - Size of kickers.
 * @cssprop {<length-percentage>} [--topic-small-size=0.875em] - Size of dates and other details.
 * @cssprop {<length-percentage>} [--topic-caption-size=0.75em] - Size of captions and credits.
 * @cssprop {<number> | <length-percentage> | normal} [--topic-line-height=1.5] - Height of a line of text.
 * @cssprop {<length-percentage> | none} [--topic-measure=65ch] - Longest line of text.
 * @cssprop {<length>} [--topic-space=1em] - Unit of the space around and between things.
 * @cssprop {<length-percentage>} [--topic-radius=0] - Radius of the corners of pictures; buttons have 0.2em where it is not set.
 * @cssprop [--topic-clip=none] - Shape of large pictures and of quotations, as `clip-path` takes it: a cut corner, say.
 * @cssprop [--topic-clip-rtl] - The same where text runs from right to left; by default the same.
 * @cssprop {<length-percentage>} [--topic-column=17em] - Width from which another column fits; in `area-of-work-grid` a length, with a percentage there is one column.
 * @cssprop [--topic-card-background=none] - Background of cards.
 * @cssprop [--topic-card-border=0] - Border of cards, as `border` takes it.
 * @cssprop {<length-percentage>+} [--topic-card-padding=0] - Space between the edge of a card and its content.
 * @cssprop [--topic-image-ratio=3 / 2] - Ratio of the pictures of cards; lead pictures, covers and posters have their own.
 * @cssprop [--topic-button-background=none] - Background of buttons; "Read more" looks like a link.
 * @cssprop {<color>} [--topic-button-color=inherit] - Colour of the text and the border of buttons.
 * @cssprop {<color>} [--topic-focus-inner=#1a1a1a] - Inner colour of the focus ring.
 * @cssprop {<color>} [--topic-focus-outer=#fff] - Outer colour of the focus ring.
 */
export const base = css`
  :host {
    --_muted: var(--topic-muted-color, color-mix(in srgb, currentcolor 80%, transparent));
    --_space: var(--topic-space, 1em);
    --_small: var(--topic-small-size, 0.875em);
    --_radius: var(--topic-radius, 0);
    --_line: 1px solid var(--topic-border-color, color-mix(in srgb, currentcolor 22%, transparent));
    --_clip: var(--topic-clip, none);
    --_underline: var(--topic-link-underline, color-mix(in srgb, currentcolor 45%, transparent));

    display: block;
    margin-block: var(--topic-margin, 2.5em);
    padding: var(--topic-padding, 0);
    background: var(--topic-background, none);
    color: var(--topic-color, inherit);
    font-family: var(--topic-font, inherit);
    line-height: var(--topic-line-height, 1.5);
    overflow-wrap: anywhere;
    text-align: start;
  }

  :host(:dir(rtl)) {
    --_clip: var(--topic-clip-rtl, var(--topic-clip, none));
  }

  :host([hidden]) {
    display: none;
  }

  /* What old pages say for whole tables is inherited. Not on the host, where rules for all elements would win. */
  section,
  .solo {
    text-indent: 0;
    white-space: normal;
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
    color: var(--topic-heading-color, inherit);
    font-family: var(--topic-heading-font, inherit);
    letter-spacing: var(--topic-heading-tracking, normal);
    font-size: var(--topic-heading-size, 1.5em);
    font-weight: var(--topic-heading-weight, 700);
    line-height: 1.2;
    text-wrap: balance;
  }

  /* Letters that join have no space between them. In Firefox, a language does not reach into a shadow root. */
  :host(:dir(rtl)) [part],
  bdi:dir(rtl) {
    letter-spacing: normal;
  }

  a {
    color: var(--topic-link-color, inherit);
    /* Not the shorthand, of which WebKit takes only the line. */
    text-decoration-line: underline;
    text-decoration-color: var(--topic-link-underline, transparent);
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

  .stand-in {
    display: grid;
  }

  .stand-in > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .stand-in .ghosts {
    visibility: hidden;
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
    background: var(--topic-button-background, none);
    color: var(--topic-button-color, inherit);
    font: inherit;
    cursor: pointer;
    transition: background-color 150ms ease-out;
  }

  button:hover {
    background: color-mix(in srgb, currentcolor 10%, var(--topic-button-background, transparent));
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
    /* Twice, so that no list is a grid after all. */
    button,
    .ghosts.ghosts {
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
