import { css } from 'lit';

export const videos = css`
  .film {
    display: flex;
    flex-direction: column;
    gap: calc(0.75 * var(--_space));
    border: var(--topic-card-border, 0);
    padding: var(--topic-card-padding, 0);
    background: var(--topic-card-background, none);
  }

  .film .card {
    border: 0;
    padding: 0;
    background: none;
  }

  /*
   * Posters with captions: the texts of neighbours begin on one line, as those of cards do. A message has no row there:
   * where a film cannot be played, its text begins where it likes.
   */
  .films.rows.captioned > li:has(.film),
  .films.rows.captioned > li > .film {
    display: grid;
    grid-row: span 2;
    grid-template-rows: subgrid;
    row-gap: inherit;
  }

  .films.rows.captioned > li > .film:has([part='message']) {
    display: flex;
  }

  /* One film: beside its text while both have room. */
  .one .film {
    flex-flow: row wrap;
    align-items: start;
    gap: calc(0.75 * var(--_space)) calc(1.75 * var(--_space));
  }

  .one .film > .stage {
    flex: 3 1 22em;
    max-inline-size: 46em;
  }

  .one .film > .card {
    flex: 2 1 16em;
  }

  /* Without a film. */
  .one > * > .card {
    max-inline-size: 40em;
  }

  .one .film > [role='status'] {
    flex-basis: 100%;
  }

  /* The region for messages takes no room before there is one. */
  .film > [role='status']:not(:has(p)) {
    position: absolute;
  }

  .one [part='headline'] {
    font-size: var(--topic-headline-size, 1.375em);
  }

  .stage {
    position: relative;
    display: grid;
    min-inline-size: 0;
  }

  .stage > * {
    grid-column: 1;
    min-inline-size: 0;
  }

  .stage .frame,
  .films img,
  iframe,
  video {
    aspect-ratio: var(--topic-video-ratio, 16 / 9);
  }

  .one .frame {
    clip-path: var(--_clip);
  }

  iframe,
  video,
  [part='play'] {
    /* For Chromium, where films and frames in a grid take no heed of their place in the stack otherwise. */
    position: relative;
    z-index: 1;
    grid-area: 1 / 1;
    align-self: start;
    inline-size: 100%;
    border: 0;
  }

  iframe,
  .begun {
    background: #000;
  }

  .stage .figure {
    grid-area: 1 / 1;
    order: 0;
  }

  /* A poster that cannot be had leaves its ground, as one that never was. */
  .stage [hidden] {
    display: block;
  }

  .stage [hidden] :not(.frame) {
    display: none;
  }

  [part='play'] {
    display: grid;
    place-items: center;
    padding: 0;
    border-radius: var(--_radius);
    aspect-ratio: var(--topic-video-ratio, 16 / 9);
    background: none;
  }

  [part='play']:hover {
    background: none;
  }

  .triangle {
    display: grid;
    place-items: center;
    inline-size: 4em;
    block-size: 4em;
    border: 2px solid #fff;
    border-radius: 50%;
    background: var(--topic-play-color, rgb(0 0 0 / 78%));
    transition: background-color 150ms ease-out;
  }

  [part='play']:hover .triangle {
    background: #000;
  }

  .triangle::before {
    content: '';
    /* In the middle to the eye; the sign is the same in both directions of writing. */
    margin-inline: 0.2em 0;
    inline-size: 1.2em;
    block-size: 1.4em;
    background: #fff;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    direction: ltr;
  }

  [part='meta'],
  [part='notice'],
  .links {
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

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .links a {
    min-block-size: max(24px, 1.75em);
    color: var(--topic-link-color, inherit);
    text-decoration-color: var(--_underline);
  }

  [part='notice'] {
    margin-block-start: calc(0.75 * var(--_space));
  }

  /* A file is played here: its address is for paper, and for those who have no scripts. */
  @media screen and (scripting: enabled) {
    .links .file {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .triangle {
      border-color: ButtonText;
      background: ButtonFace;
      forced-color-adjust: none;
    }

    .triangle::before {
      background: ButtonText;
    }
  }

  @media print {
    iframe,
    video,
    [part='play'],
    [part='notice'],
    .stage:has([hidden]),
    .stage:not(:has(img)) {
      display: none;
    }
  }
`;
