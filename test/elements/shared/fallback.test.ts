import { expect, fixtureSync } from '@open-wc/testing';
import { hasFallback } from '../../../src/elements/shared/fallback.js';

const has = (content: string) => hasFallback(fixtureSync<HTMLElement>(`<div>${content}</div>`));

describe('the light DOM stands in', () => {
  for (const content of ['text', '<p></p>', '<!-- c --><b>x</b>', '<p slot="">x</p>', '\n <img alt="" />']) {
    it(`where it is ${content.trim()}`, () => {
      expect(has(content)).to.equal(true);
    });
  }
});

describe('the light DOM does not stand in', () => {
  for (const content of [
    '',
    ' \n\t ',
    '<!-- c -->',
    '<script type="application/json">[]</script>',
    '<template><p>x</p></template>',
    '<p slot="breadcrumb">x</p>',
  ]) {
    it(`where it is ${content.trim() || 'blank'}`, () => {
      expect(has(content)).to.equal(false);
    });
  }
});
