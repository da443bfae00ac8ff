// What only feeds with markup in their texts, or dates in words, need: in a file that is loaded then (`readers.ts`).
export { parseDate } from './date.js';
export { decodeEntities as decode, htmlParagraphs as paragraphs, plainText } from './markup.js';
