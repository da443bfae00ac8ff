import type { ArgTypes } from '@storybook/web-components-vite';

/** What is read of a row of custom-elements.json. */
interface Row {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly fieldName?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly return?: { readonly type?: { readonly text: string } };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Row[];
  readonly members?: readonly Row[];
  readonly events?: readonly Row[];
  readonly slots?: readonly Row[];
  readonly cssParts?: readonly Row[];
  readonly cssProperties?: readonly Row[];
  readonly cssStates?: readonly Row[];
}

export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly unknown[] }[];
}

type ArgType = ArgTypes[string];
type Named = Row & { readonly name: string };

/**
 * Controls and tables of an element from custom-elements.json. Storybook's own reader keeps one row a name, so that the
 * part `heading` would replace the attribute `heading` and its control; it leaves out default slots and states.
 *
 * Keys are what `bind` of the stories takes: attributes, events, properties and custom properties by their names.
 */
export function argTypesFrom(manifest: Manifest): (tag: string) => ArgTypes | null {
  const declarations = manifest.modules.flatMap((module) => (module.declarations ?? []) as readonly Declaration[]);
  return (tag) => {
    const element = declarations.find(({ tagName }) => tagName === tag);
    return element ? argTypesOf(element) : null;
  };
}

function argTypesOf(element: Declaration): ArgTypes {
  const attributes = named(element.attributes);
  const fields = new Set(attributes.map(({ fieldName, name }) => fieldName ?? name));
  const open = named(element.members).filter((member) => (member.privacy ?? 'public') === 'public' && !member.static);
  const properties = open.filter(({ kind, name }) => kind === 'field' && !fields.has(name));
  const methods = open.filter(
    ({ kind, privacy, name }) => kind === 'method' && !privacy && name !== 'getUpdateComplete',
  );
  return Object.fromEntries([
    ...attributes.map((row) => [row.name, attribute(row)]),
    ...properties.map((row) => [row.name, property(row)]),
    ...methods.map((row) => [`${row.name}()`, text(row, 'Methods', `${row.name}()`, row.return?.type?.text)]),
    ...named(element.events).map((row) => [row.name, event(row)]),
    ...(element.slots ?? []).map((row) => [`slot ${row.name}`, text(row, 'Slots', row.name || '(default)')]),
    ...named(element.cssStates).map(({ name, ...row }) => [
      `state ${name}`,
      text(row, 'CSS states', `:state(${name})`),
    ]),
    ...named(element.cssParts).map(({ name, ...row }) => [`part ${name}`, text(row, 'CSS parts', `::part(${name})`)]),
    ...named(element.cssProperties).map((row) => [row.name, token(row)]),
  ]);
}

const named = (rows: readonly Row[] = []) => rows.filter((row): row is Named => Boolean(row.name));

function describe(row: Row, category: string, type = choicesOf(row).join(' | ')) {
  const { description, default: standard } = row;
  return {
    description,
    table: {
      category,
      type: type ? { summary: type } : undefined,
      defaultValue: standard === undefined ? undefined : { summary: standard },
    },
  };
}

/** A row to read, without a control. */
const text = (row: Row, category: string, name: string, type?: string): ArgType => ({
  ...describe(row, category, type),
  name,
  control: false,
});

function attribute(row: Named): ArgType {
  const { name, fieldName = name } = row;
  const { description = '', table } = describe(row, 'Attributes');
  const alias = fieldName === name ? '' : ` Property: \`${fieldName}\`.`;
  return { name, description: description + alias, table, ...control(row) };
}

/** `items` is data, and the story sets it; what is read-only shows itself. */
const property = (row: Named): ArgType => ({
  ...describe(row, 'Properties'),
  name: row.name,
  control: row.readonly ? false : { type: 'object' },
});

const event = (row: Named): ArgType => ({ ...text(row, 'Events', row.name), action: row.name });

const token = (row: Named): ArgType => ({
  ...describe(row, 'CSS custom properties'),
  name: row.name,
  type: { name: 'string' },
  control: { type: row.name.endsWith('-color') ? 'color' : 'text' },
});

/** `'eager' | 'lazy' | undefined` without what only says that nobody need set it. */
const choicesOf = ({ type }: Row) =>
  type?.text
    .split('|')
    .map((choice) => choice.trim())
    .filter((choice) => choice !== 'undefined' && choice !== 'null') ?? [];

function control(row: Named): Partial<ArgType> {
  const choices = choicesOf(row);
  if (choices.length && choices.every((choice) => /^'.*'$/.test(choice))) {
    const options = choices.map((choice) => choice.slice(1, -1));
    return { type: { name: 'enum', value: options }, options, control: { type: 'inline-radio' } };
  }
  if (choices.includes('boolean')) return { type: { name: 'boolean' } };
  if (!choices.includes('number')) return { type: { name: 'string' } };
  const max = row.name === 'heading-level' ? 6 : undefined;
  return { type: { name: 'number' }, control: { type: 'number', min: 1, max, step: 1 } };
}
