import type { ComplexAttributeConverter } from 'lit';
import { warnAttribute } from './warn.js';

/** Longest time that a timer takes, in whole seconds. */
export const MAX_SECONDS = 2_147_483;

/**
 * An attribute that should be a number. What is none stays as it was written, so that {@link wholeNumber} can name it
 * in its warning.
 */
export const numeric: ComplexAttributeConverter<number | undefined> = {
  fromAttribute(value) {
    if (value === null) return undefined;
    const number = toNumber(value);
    return isNaN(number) ? (value as unknown as number) : number;
  },
};

/** The address in a property, which scripts may also set to a `URL`; undefined where there is none. */
export function addressOf(value: unknown): string | undefined {
  try {
    return (typeof value === 'string' ? value : value instanceof URL ? value.href : '').trim() || undefined;
  } catch {
    // A proxy that nothing can be asked of is no address.
    return undefined;
  }
}

const toNumber = (value: unknown): number =>
  typeof value === 'string' ? Number(value.trim() || NaN) : typeof value === 'number' ? value : NaN;

/** The value of a numeric property if it is a whole number from `min` to `max`; else a warning and the fallback. */
export function wholeNumber<T extends number | undefined>(
  element: Element,
  attribute: string,
  value: number | string | null | undefined,
  min: number,
  max: number,
  fallback: T,
): number | T {
  if (value === undefined || value === null) return fallback;
  // Frameworks set properties where HTML sets attributes, with the same strings.
  const number = toNumber(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  const range = max < Infinity ? `from ${min} to ${max}` : `from ${min}`;
  const instead = fallback === undefined ? 'the attribute is ignored' : `${fallback} is used`;
  warnAttribute(element, attribute, value, `expected a whole number ${range}; ${instead}.`);
  return fallback;
}

/** The value of a property if it is one of `choices`; else a warning and the first of them. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  choices: readonly [T, ...T[]],
): T {
  const [fallback] = choices;
  if (value === undefined || value === null || value === '') return fallback;
  const found = choices.find((choice) => choice === value);
  if (!found) warnAttribute(element, attribute, value, `expected ${choices.join(' or ')}; ${fallback} is used.`);
  return found ?? fallback;
}
