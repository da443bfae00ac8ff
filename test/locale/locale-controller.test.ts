import { expect, fixtureSync } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import { LocaleController } from '../../src/locale/locale-controller.js';
import { setStrings } from '../../src/locale/packs.js';

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

describe('the texts of a component, set by the page while they are under way', () => {
  // First, while no language has been loaded.
  it('are those of the last call', async () => {
    const { outer, element } = put();
    outer.lang = 'zh';
    await Promise.resolve(); // for the observer; a task later the texts may be here
    expect(element.locale.settled).to.be.a('promise');
    setStrings('zh', { retry: '一次' });
    setStrings('zh', { retry: '再一次' });
    expect(element.locale.settled).to.be.a('promise');
    await settle(element);
    expect(element.seen.at(-1)).to.equal('zh 再一次');
    expect(element.seen.filter((seen) => /zh (?!Try again|再一次)/.test(seen))).to.deep.equal([]);
    expect(element.locale.settled).to.equal(undefined);
    expect(element.locale.strings.empty).to.equal('此处暂无内容。');
    setStrings('zh', {});
  });
});

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

describe('the texts of a component, when the page sets others', () => {
  afterEach(() => ['en', 'fr', 'de'].forEach((lang) => setStrings(lang, {})));

  it('are these at once, without a change of language', async () => {
    const { element } = put();
    await settle(element);
    setStrings('en', { retry: 'Once more' });
    expect(element.locale.settled).to.equal(undefined);
    await element.updateComplete;
    expect(element.seen.at(-1)).to.equal('en Once more');
    setStrings('en', {});
    await element.updateComplete;
    expect(element.seen.at(-1)).to.equal('en Try again');
  });

  it('are those that were set before it was there', async () => {
    setStrings('en', { retry: 'Once more' });
    const { element } = put();
    await settle(element);
    expect(element.seen).to.deep.equal(['en Once more']);
  });

  it('are those that were set while it was away', async () => {
    const { outer, element } = put();
    await settle(element);
    element.remove();
    const { length } = element.seen;
    setStrings('en', { retry: 'Once more' });
    await settle(element);
    expect(element.seen).to.have.length(length);
    outer.append(element);
    await settle(element);
    expect(element.seen.at(-1)).to.equal('en Once more');
  });

  it('stay where they are of another language, and it does not render again', async () => {
    const { element } = put('fr');
    await settle(element);
    const { length } = element.seen;
    setStrings('en', { retry: 'Once more' });
    setStrings('de', { retry: 'Noch einmal' });
    await settle(element);
    expect(element.seen).to.have.length(length);
    expect(element.locale.strings.retry).to.equal('Réessayer');
  });

  it('are those of a language that came with them', async () => {
    const { element } = put('de-AT');
    await settle(element);
    expect(element.seen.at(-1)).to.equal('de-AT Try again');
    setStrings('de', { retry: 'Noch einmal' });
    await settle(element);
    expect(element.seen.at(-1)).to.equal('de-AT Noch einmal');
    expect(element.locale.day({ year: 2026, month: 12, day: 3, iso: '2026-12-03' })).to.equal('3. Dezember 2026');
  });
});
