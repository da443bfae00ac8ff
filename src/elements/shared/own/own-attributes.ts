import type { ComplexAttributeConverter } from 'lit';
import { numeric } from '../attributes.js';

/** A property that goes back into its attribute: what is no text has no place there. */
export const text: ComplexAttributeConverter<string | undefined> = {
  toAttribute: (value) => (typeof value === 'string' ? value : null),
};

/** A number that goes back into its attribute, as does what was written in the place of one. */
export const number: ComplexAttributeConverter<number | undefined> = {
  ...numeric,
  toAttribute: (value) => (typeof value === 'number' ? String(value) : typeof value === 'string' ? value : null),
};
