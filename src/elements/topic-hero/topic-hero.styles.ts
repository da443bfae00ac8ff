import { css } from 'lit';

export const hero = css`
  .hero [part='headline'] {
    font-size: var(--topic-hero-size, 2.25em);
    font-weight: var(--topic-heading-weight, 700);
    color: var(--topic-heading-color, inherit);
    letter-spacing: var(--topic-heading-tracking, -0.01em);
    line-height: 1.15;
    text-wrap: balance;
  }

  [part='tagline'] {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 1.25em;
    line-height: 1.4;
    text-wrap: balance;
  }

  .hero > [part='summary'] {
    font-size: 1.0625em;
  }

  /* Not counting what stands in a slot of its own, such as a breadcrumb. */
  .hero > [part='summary'] ::slotted(:nth-child(1 of :not([slot]))) {
    margin-block-start: 0;
  }

  .hero > [part='summary'] ::slotted(:nth-last-child(1 of :not([slot]))) {
    margin-block-end: 0;
  }

  .hero .figure {
    order: 0;
  }

  /* Neither is as wide as a wide picture. */
  .hero figcaption,
  [part='tagline'] {
    max-inline-size: 40em;
  }

  .hero .frame {
    clip-path: var(--_clip);
  }
`;
