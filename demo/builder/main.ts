// The page: the builder, and the site around it in the language of the builder.
import { EmbedBuilder, type BuilderLanguageEvent } from './embed-builder.js';
import { directionOf } from './languages.js';

document.addEventListener('builder-language', (event) => {
  const { language, pack } = event as BuilderLanguageEvent;
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = directionOf(language);
  document.title = `${pack.title} | ${pack.site.brand}`;
  for (const element of document.querySelectorAll<HTMLElement>('[data-site]')) {
    const text = Object.entries(pack.site).find(([name]) => name === element.dataset.site)?.[1];
    if (text && element.matches('nav')) element.ariaLabel = text;
    else if (text) element.textContent = text;
  }
});

customElements.define('embed-builder', EmbedBuilder);
