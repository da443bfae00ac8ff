import { css } from 'lit';

/** What has its place before there is any content. */
export const heroShape = css`
  .hero {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }

  .hero img,
  .hero.ghosts .frame {
    min-block-size: 12em;
    aspect-ratio: var(--topic-hero-ratio, 5 / 2);
    /* A view rather than a face. */
    object-position: center;
  }
`;
