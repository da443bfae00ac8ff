import { ADDRESSES } from './addresses.js';
import { checkControl } from './check-control.js';
import { selectControl } from './choice-control.js';
import { idOf, type Change, type Control } from './control.js';
import { h } from './dom.js';
import type { Field, Pack } from './packs/pack.js';
import { textControl } from './text-control.js';
import { faultOf } from './validate.js';
import type { Attribute, ElementDescription } from './vocabulary.js';
import { changed, type Wishes } from './wishes.js';

/** The control that suits an attribute. One that the page has no words for is called what it is called. */
export function attributeControl(
  element: ElementDescription,
  attribute: Attribute,
  pack: Pack,
  change: Change,
): Control {
  const { name, kind, choices, description } = attribute;
  const known: Field | undefined = pack.attributes[name];
  const { label, hint } = known ?? { label: name, hint: description };
  const read = ({ attributes }: Wishes) => attributes[name] ?? '';
  const write = (wishes: Wishes, value: string | undefined): Wishes => ({
    ...wishes,
    attributes: changed(wishes.attributes, name, value),
  });
  const writeText = (wishes: Wishes, value: string) => write(wishes, value === '' ? undefined : value);
  if (kind === 'boolean') {
    return checkControl({
      name,
      label,
      read: ({ attributes }) => attributes[name] !== undefined,
      write: (wishes, on) => write(wishes, on ? '' : undefined),
      change,
    });
  }
  if (kind === 'choice') {
    const offered = choices.map((value) => ({ value, label: pack.choices[name]?.[value] ?? value }));
    const all = [{ value: '', label: pack.automatic }, ...offered];
    return selectControl({ name, label, hint, choices: all, read, write: writeText, change });
  }
  const isAddress = ADDRESSES.includes(name);
  const field = textControl({
    name,
    label,
    hint,
    input: {
      type: isAddress ? 'url' : 'text',
      inputmode: kind === 'number' ? 'numeric' : undefined,
      dir: isAddress || kind === 'number' ? 'ltr' : 'auto',
      list: name === 'section' || name === 'tag' ? idOf(`${name}-list`) : undefined,
      spellcheck: isAddress ? 'false' : undefined,
    },
    read,
    write: writeText,
    fault: (wishes) => {
      const fault = faultOf(element, attribute, wishes.attributes[name]);
      return fault && pack.faults[fault];
    },
    change,
  });
  return name === 'heading' ? withNone(field, pack, write, change) : field;
}

/** An empty heading is another thing than none that is said. */
function withNone(
  field: Control,
  pack: Pack,
  write: (wishes: Wishes, value: string | undefined) => Wishes,
  change: Change,
): Control {
  const none = checkControl({
    name: 'no-heading',
    label: pack.noHeading,
    read: ({ attributes }) => attributes.heading === '',
    write: (wishes, on) => write(wishes, on ? '' : undefined),
    change,
  });
  return {
    element: h('div', { class: 'pair' }, field.element, none.element),
    show(wishes) {
      field.show(wishes);
      none.show(wishes);
    },
  };
}
