import { ALL_TAGS } from '../doctor/vocabulary.js';
import { AreaOfWorkGrid } from '../elements/area-of-work-grid/area-of-work-grid.js';
import { foldFace } from '../elements/shared/faces/fold.js';
import { styles as rich } from '../elements/shared/rich/rich-text.styles.js';
import { Baker } from './baker.js';
import { TopicRenderer } from './renderer.js';
import { INCOMPLETE, SCRIPTLESS, styleTexts, type Styled } from './style.js';

/**
 * What a `style-src` without `'unsafe-inline'` has to name, so that baked elements have their styles before, and without,
 * JavaScript: `sha256-…` for each text that there can be. Another version of the library has others.
 */
export async function styleHashes(): Promise<readonly string[]> {
  // Registers the elements.
  new Baker();
  const texts = new Set([rich, SCRIPTLESS, INCOMPLETE]);
  for (const tag of ALL_TAGS) {
    const { element } = new TopicRenderer(tag);
    const { face } = element as unknown as Styled;
    // Only some grids have one.
    for (const each of element instanceof AreaOfWorkGrid ? [undefined, foldFace] : [face]) {
      // What has one is not shown without it.
      if (each?.isReady(element) === false) await each.settled;
      for (const text of styleTexts(element, each)) texts.add(text);
    }
  }
  return Promise.all([...texts].map(hashOf));
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
