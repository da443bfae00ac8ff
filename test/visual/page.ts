// A page that looks the same on every machine, and its comparison with a picture in baseline/. Chromium only.
import { emulateMedia } from '@web/test-runner-commands';
import { visualDiff } from '@web/test-runner-visual-regression';
import { strangeFonts, viewport } from '../commands.js';
import { styleSheet } from '../style-sheet.js';

// The package's own types are in a file that it does not have.
declare module '@web/test-runner-visual-regression' {
  export function visualDiff(element: Element, name: string): Promise<void>;
}

export interface Look {
  /** Of the viewport, in pixels. */
  readonly width: number;
  readonly dark?: boolean;
  readonly lang?: string;
  readonly dir?: string;
  /** Value of `data-topic-theme`, and name of the style sheet in src/theme/ that goes with it. */
  readonly theme?: string;
}

// Which spaces stand around the dash of a range of dates depends on the Unicode data that a browser has.
const { formatRange } = Intl.DateTimeFormat.prototype;
Intl.DateTimeFormat.prototype.formatRange = function (this: Intl.DateTimeFormat, ...range) {
  return formatRange.apply(this, range).replace(/\s/g, ' ');
};

/** Fails where this markup, on a page of this look, is not what test/visual/baseline/<name>.png shows. */
export async function compare(name: string, markup: string, look: Look): Promise<void> {
  const { width, dark, lang = 'en', dir = 'ltr', theme } = look;
  const page = Object.assign(document.createElement('div'), { className: 'page', lang, dir });
  try {
    await styleSheet('/test/visual/page.css');
    if (theme) {
      if (theme !== 'plain') await styleSheet(`/src/theme/${theme}.css`);
      page.dataset.topicTheme = theme;
    }
    await emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await viewport(width, 100);
    page.innerHTML = markup;
    document.body.append(page);
    await settled(page);
    const strange = await strangeFonts(page);
    if (strange.length) throw new Error(`Text that looks different elsewhere:\n${strange.join('\n')}`);
    await visualDiff(page, name);
  } finally {
    page.remove();
    await emulateMedia({});
  }
}

/** Resolves when content, fonts and pictures are there, and the whole page is in the viewport. */
async function settled(page: HTMLElement): Promise<void> {
  const unknown = page.querySelector(':not(:defined)');
  if (unknown) throw new Error(`<${unknown.localName}> is not defined.`);
  for (const element of page.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('*')) {
    await element.updateComplete;
  }
  const heightNow = () => Math.ceil(page.getBoundingClientRect().height);
  let height: number;
  do {
    height = heightNow();
    await document.fonts.ready;
    await viewport(innerWidth, height);
    // Lazy ones are requested only now. One that cannot be had is hidden by its element.
    await Promise.all(pictures(page).map((picture) => picture.decode().catch(() => undefined)));
  } while (heightNow() !== height);
  page.style.height = `${height}px`;
}

function pictures(root: ParentNode): HTMLImageElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLImageElement && element.checkVisibility() ? [element] : []),
    ...(element.shadowRoot ? pictures(element.shadowRoot) : []),
  ]);
}
