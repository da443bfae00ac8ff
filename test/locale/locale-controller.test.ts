import { expect, fixtureSync } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { LocaleController } from '../../src/locale/locale-controller.js';

class LocalizedElement extends ReactiveElement {
  readonly locale = new LocaleController(this);
  readonly seen: string[] = [];

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.seen.push(`${this.locale.lang} ${this.locale.strings.retry}`);
  }
}
customElements.define('localized-element', LocalizedElement);

const observed = () => new Promise((resolve) => setTimeout(resolve));
const put = (lang?: string) => {
  const outer = fixtureSync<HTMLElement>('<div><localized-element></localized-element></div>');
  const element = outer.querySelector<LocalizedElement>('localized-element')!;
  if (lang !== undefined) outer.lang = lang;
  return { outer, element };
};
const settle = async ({ locale, updateComplete }: LocalizedElement) => {
  await observed();
  await locale.settled;
  await updateComplete;
};

describe('the language of a component', () => {
  it('is English at once, without loading anything', async () => {
    const { element } = put();
    expect(element.locale.settled).to.equal(undefined);
    await element.updateComplete;
    expect(element.seen).to.deep.equal(['en Try again']);
  });

  it('is that of the page when its texts have come, and renders again then', async () => {
    const { element } = put('fr');
    await settle(element);
    await element.updateComplete;
    expect(element.seen.at(-1)).to.equal('fr Réessayer');
    expect(element.locale.settled).to.equal(undefined);
    expect(element.locale.day({ year: 2021, month: 4, day: 16, iso: '2021-04-16' })).to.equal('16 avril 2021');
  });

  it('follows the page', async () => {
    const { outer, element } = put('fr');
    await settle(element);
    for (const [lang, retry] of [
      ['es', 'Reintentar'],
      ['en-GB', 'Try again'],
      ['xx', 'Try again'],
      ['zh', '重试'],
    ] as const) {
      outer.lang = lang;
      await settle(element);
      await element.updateComplete;
      expect(element.seen.at(-1)).to.equal(`${lang} ${retry}`);
    }
  });

  it('is the last of several that follow each other quickly', async () => {
    const { outer, element } = put();
    for (const lang of ['ar', 'ru', 'en', 'ru']) {
      outer.lang = lang;
      await Promise.resolve();
    }
    await settle(element);
    await element.updateComplete;
    expect(element.seen.at(-1)).to.equal('ru Повторить попытку');
    expect(element.locale.settled).to.equal(undefined);
  });

  it('is waited for until the last one is here', async () => {
    const { outer, element } = put();
    outer.lang = 'ar';
    await observed();
    outer.lang = 'es';
    await observed();
    await element.locale.settled;
    expect(element.locale.strings.code).to.equal('es');
  });

  it('is that of the place to which it is moved, and is not followed outside', async () => {
    const { outer, element } = put('fr');
    await settle(element);
    element.remove();
    outer.lang = 'es';
    await observed();
    expect(element.locale.lang).to.equal('fr');
    outer.append(element);
    await settle(element);
    expect(element.locale.strings.code).to.equal('es');
  });
});
