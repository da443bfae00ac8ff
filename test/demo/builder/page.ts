import { waitUntil } from '@open-wc/testing';
import type { Language } from '../../../demo/builder/languages.js';
import { closeAll, open, type HostPage } from '../../e2e/host.js';

export { closeAll };

const PATIENCE = { timeout: 15_000 };

/** The page of the demo site, as visitors get it, with what tests ask of it. */
export class BuilderPage {
  constructor(readonly host: HostPage) {}

  find<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.host.find<T>(selector);
  }

  /** A control by its name, as it is in the address. */
  control<T extends HTMLElement = HTMLInputElement>(name: string): T {
    return this.find<T>(`#builder-${name}`);
  }

  get query(): URLSearchParams {
    return new URLSearchParams(this.host.window.location.search);
  }

  /** The element in the preview. */
  get shown(): HTMLElement {
    return this.find('.sheet > *');
  }

  get verdict(): string {
    return this.find('.verdict [role=status]').textContent;
  }

  /** What is to be pasted, by what is said above it. */
  get pieces(): readonly string[] {
    return [...this.host.document.querySelectorAll('.pieces pre')].map(({ textContent }) => textContent);
  }

  /** Resolves when the doctor has said what it has to say. */
  async examined(): Promise<void> {
    await waitUntil(
      () => this.find('.verdict').dataset.worst !== undefined && !/…|……/.test(this.verdict),
      'the verdict',
      PATIENCE,
    );
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, what, PATIENCE);
  }

  /** As if somebody had typed it and gone on. */
  type(name: string, value: string): void {
    const input = this.control(name);
    input.value = value;
    for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
  }

  choose(name: string, value: string): void {
    const select = this.control<HTMLSelectElement>(name);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export async function openBuilder(query: Record<string, string> = {}, width = 1280): Promise<BuilderPage> {
  const parameters = new URLSearchParams({ ui: 'en' satisfies Language, ...query }).toString();
  const page = new BuilderPage(await open(`/demo/builder/?probe&axe&${parameters}`, { width }));
  await page.until(() => page.host.document.querySelector('.verdict') !== null, 'the builder');
  return page;
}
