import { examineMarkup } from '../../src/doctor/markup.js';
import { ADDRESSES, isWhole } from './addresses.js';
import type { Attribute, ElementDescription } from './vocabulary.js';

/** What is expected in the place of a value that does not do; the packs have a sentence for each. */
export type Fault = 'number' | 'level' | 'address' | 'date' | 'choice';

const DATES = ['published', 'start', 'end'];

/**
 * What is wrong with the value of an attribute, by the doctor's rules; undefined where nothing is, or nothing stands
 * there.
 */
export function faultOf(
  { tag, attributes }: Pick<ElementDescription, 'tag' | 'attributes'>,
  attribute: Attribute,
  value: string | undefined,
): Fault | undefined {
  if (!value?.trim() || attribute.kind === 'boolean') return undefined;
  const { name, kind } = attribute;
  if (ADDRESSES.includes(name) && !isWhole(value)) return 'address';
  const element = { name: tag, attributes: new Map([[name, value]]), text: '', says: true };
  const page = { url: 'https://page.invalid/', base: 'https://page.invalid/', elements: [element], policies: [] };
  const vocabulary = new Map([[tag, new Map(attributes.map((one) => [one.name, one.type]))]]);
  const found = examineMarkup(page, { vocabulary, prefix: '' });
  if (!found.some(({ id }) => id === 'attribute-value')) return undefined;
  if (name === 'heading-level') return 'level';
  if (kind === 'number' || kind === 'choice') return kind;
  return DATES.includes(name) ? 'date' : 'address';
}
