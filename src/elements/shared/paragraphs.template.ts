import { html, type TemplateResult } from 'lit';

/** Paragraphs of text. */
export const plain = (paragraphs: readonly string[]): readonly TemplateResult[] =>
  paragraphs.map((paragraph) => html`<p><bdi>${paragraph}</bdi></p>`);
