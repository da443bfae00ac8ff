// How content that page authors write is read: in a file that only pages with such content load.
export * from './own-item.js';
export * from './own-items.js';
export * from './own-links.js';
