import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Picture } from '../../feed/model.js';

/**
 * A picture with its caption and credit, which waits until it is near. The server of the picture does not learn which page shows it.
 *
 * @param headline  Text beside the picture; a text alternative that only repeats it is left out. In a figure, WebKit makes
 * an image without name of a picture without a text, unless it is hidden.
 */
export function picture(image: Picture, headline?: string): TemplateResult {
  const { url, alt, caption, credit, width, height, srcset } = image;
  const text = alt === headline ? '' : alt;
  return html`<figure class="figure">
    <div class="frame">
      <img
        part="image"
        decoding="async"
        referrerpolicy="no-referrer"
        loading="lazy"
        alt=${text}
        width=${ifDefined(width)}
        height=${ifDefined(height)}
        aria-hidden=${ifDefined(text ? undefined : 'true')}
        sizes=${srcset ? 'auto, 100vw' : nothing}
        srcset=${ifDefined(srcset)}
        src=${url}
      />
    </div>
    ${
      caption || credit
        ? html`<figcaption part="caption">
            ${caption ? html`<span><bdi>${caption}</bdi></span> ` : nothing}${
              credit ? html`<small part="credit"><bdi>${credit}</bdi></small>` : nothing
            }
          </figcaption>`
        : nothing
    }
  </figure>`;
}
