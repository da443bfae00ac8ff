import assert from 'node:assert/strict';
import test from 'node:test';
import { minifyCss } from '../../scripts/minify-css.mjs';

test('leaves out spaces in values', () => {
  assert.equal(
    minifyCss(
      'a { --_line: 1px solid var(--line, red); aspect-ratio: var(--ratio, 3 / 2); gap: calc(1.5 * var(--space)) }',
    ),
    'a{--_line:1px solid var(--line,red);aspect-ratio:var(--ratio,3/2);gap:calc(1.5*var(--space))}',
  );
});

test('leaves what means something: strings, selectors, sums, custom properties without a value', () => {
  const css = `a :is(b,i) *:before{content:", calc(2 * 3 / 4)";--_text:", ";--_none: ;inset:calc(-1 * var(--a) + 2px)}`;
  assert.equal(minifyCss(css), css.replace('-1 * ', '-1*'));
});

test('keeps expressions in their order', () => {
  const place = '@TEMPLATE_EXPRESSION();';
  assert.equal(minifyCss(`${place} a { b: ${place} }`), `${place}a{b:${place}}`);
});
