import { array, field } from '../../src/feed/json.js';

/** An attribute as custom-elements.json describes it. */
export interface Attribute {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'choice';
  /** TypeScript's. */
  readonly type: string;
  /** In English, for those that the page has no words for. */
  readonly description: string;
  /** Of a choice. */
  readonly choices: readonly string[];
  /** Whether all elements that show feeds have it. */
  readonly common: boolean;
}

export interface ElementDescription {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  /** Names of the custom properties that are colours of text and lines. */
  readonly colours: readonly string[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Those that show a feed of their own, in the order of the manifest. */
export function elementsIn(manifest: unknown): readonly ElementDescription[] {
  const declarations = array(field(manifest, 'modules')).flatMap((module) => array(field(module, 'declarations')));
  const found = declarations.flatMap((declaration): ElementDescription[] => {
    const tag = text(field(declaration, 'tagName'));
    const attributes = array(field(declaration, 'attributes')).map(attribute);
    if (!tag || !attributes.some(({ name }) => name === 'feed')) return [];
    const colours = array(field(declaration, 'cssProperties')).map((property) => text(field(property, 'name')));
    return [
      {
        tag,
        description: text(field(declaration, 'description')),
        attributes,
        colours: colours.filter((name) => name.endsWith('-color')),
      },
    ];
  });
  const isCommon = (name: string) => found.every(({ attributes }) => attributes.some((one) => one.name === name));
  return found.map((element) => ({
    ...element,
    attributes: element.attributes.map((one) => ({ ...one, common: isCommon(one.name) })),
  }));
}

function attribute(row: unknown): Attribute {
  const type = text(field(field(row, 'type'), 'text'));
  const parts = type.split('|').map((part) => part.trim());
  const choices = parts.flatMap((part) => /^'(.*)'$/.exec(part)?.[1] ?? []);
  const kind = choices.length
    ? 'choice'
    : parts.includes('boolean')
      ? 'boolean'
      : parts.includes('number')
        ? 'number'
        : 'text';
  const description = text(field(row, 'description'));
  return { name: text(field(row, 'name')), kind, type, description, choices, common: false };
}

/** The name of every attribute of every element, each once. */
export const namesIn = (elements: readonly ElementDescription[]): readonly string[] => [
  ...new Set(elements.flatMap(({ attributes }) => attributes.map(({ name }) => name))),
];
