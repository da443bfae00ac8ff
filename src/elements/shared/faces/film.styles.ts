import { css } from 'lit';

/** What has its place before there is any content. */
export const filmShape = css`
  .films.ghosts .frame {
    aspect-ratio: var(--topic-video-ratio, 16 / 9);
    max-inline-size: 40em;
  }
`;
