import type { Origins } from './origins.js';

/** The line of a Content Security Policy that allows this and nothing else. */
export const policyOf = (origins: Origins): string =>
  (['script', 'style', 'img', 'media', 'connect', 'frame'] as const)
    .filter((name) => origins[name].length)
    .map((name) => `${name}-src ${origins[name].join(' ')}`)
    .join('; ');
