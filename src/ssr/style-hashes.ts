import { AreaOfWorkGrid } from '../elements/area-of-work-grid/area-of-work-grid.js';
import { foldFace } from '../elements/shared/faces/fold.js';
import { Baker } from './baker.js';
import { TopicRenderer } from './renderer.js';
import { styleText, type Styled } from './style.js';
import { TAGS } from './tags.js';

/**
 * What a `style-src` without `'unsafe-inline'` has to name, so that baked elements have their styles before, and without,
 * JavaScript: `sha256-…` for each text that there can be. Another version of the library has others.
 */
export async function styleHashes(): Promise<readonly string[]> {
  // Registers the elements.
  new Baker();
  const texts = new Set<string>();
  for (const tag of TAGS) {
    const { element } = new TopicRenderer(tag);
    const { face } = element as unknown as Styled;
    // Only some grids have one.
    for (const each of element instanceof AreaOfWorkGrid ? [undefined, foldFace] : [face]) {
      // What has one is not shown without it.
      if (each?.isReady(element) === false) await each.settled;
      texts.add(styleText(element, each));
    }
  }
  return Promise.all([...texts].map(hashOf));
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${Buffer.from(hash).toString('base64')}`;
}
