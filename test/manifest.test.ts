// custom-elements.json against the classes themselves: what the browser knows of them is what is documented.
// Needs `npm run build` before.
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import * as library from '../src/index.js';
import '../src/elements/topic-page/define.js';
import '../src/elements/topic-feed/define.js';

interface Member {
  readonly kind: 'field' | 'method';
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
  readonly reflects?: boolean;
  readonly readonly?: boolean;
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly (Pick<Member, 'name' | 'type' | 'default'> & { readonly fieldName: string })[];
}

const response = await fetch(new URL('../custom-elements.json', import.meta.url));
const { modules } = (await response.json()) as { modules: { declarations?: Declaration[] }[] };
const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

/** A value as the sources write it. */
const written = (value: unknown) => (typeof value === 'string' ? `'${value}'` : String(value));

/** Where an element has a property from, below what all elements have. */
function descriptorOf(element: object, name: string): PropertyDescriptor | undefined {
  for (let owner: object | null = element; owner && owner !== HTMLElement.prototype;) {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    if (descriptor) return descriptor;
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return undefined;
}

describe('custom-elements.json', () => {
  it('has the elements that are registered', () => {
    expect(elements).to.have.length.above(15);
    for (const { name, tagName = '' } of elements) {
      expect(customElements.get(tagName) === library[name as keyof typeof library], tagName).to.equal(true);
    }
  });

  for (const { tagName = '', name, members, attributes } of elements) {
    describe(tagName, () => {
      const type = library[name as keyof typeof library] as unknown as typeof LitElement;
      const element = document.createElement(tagName) as unknown as Record<string, unknown>;

      it('has the attributes that it observes', () => {
        expect(attributes.map((attribute) => attribute.name)).to.have.members(type.observedAttributes);
      });

      it('has the properties that it reacts to, with attribute and reflection', () => {
        const fields = members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
        expect(fields.map((field) => field.name)).to.have.members([...type.elementProperties.keys()]);
        for (const field of fields) {
          const { attribute, reflect = false } = type.elementProperties.get(field.name) ?? {};
          const expected = typeof attribute === 'string' ? attribute : field.name.toLowerCase();
          expect(field.attribute, field.name).to.equal(attribute === false ? undefined : expected);
          expect(field.reflects ?? false, field.name).to.equal(reflect);
        }
      });

      it('has the defaults that a new element has', () => {
        for (const field of members.filter(({ kind, readonly }) => kind === 'field' && !readonly)) {
          expect(written(element[field.name]), field.name).to.equal(field.default ?? 'undefined');
          expect(field.type?.text.includes('undefined'), field.name).to.equal(field.default === undefined);
        }
        for (const attribute of attributes) {
          const field = members.find((member) => member.name === attribute.fieldName);
          expect(attribute.default, attribute.name).to.equal(field?.default);
          // An attribute that is absent has no value.
          expect(attribute.type?.text, attribute.name).to.equal(field?.type?.text.replace(' | undefined', ''));
        }
      });

      it('has methods, and properties that cannot be set', () => {
        for (const member of members) {
          const descriptor = descriptorOf(element, member.name);
          expect(descriptor, member.name).not.to.equal(undefined);
          if (member.kind === 'method') expect(descriptor?.value, member.name).to.be.a('function');
          else expect(descriptor?.set === undefined, member.name).to.equal(Boolean(member.readonly));
        }
      });
    });
  }
});
