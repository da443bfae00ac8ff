// In forced colours (Windows' contrast themes) the visitor's few colours replace those of the page: what is drawn by
// backgrounds and shadows alone is gone. Seen on the pixels of the demo page with all themes, in Chromium.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chrome } from '../../scripts/chrome.mjs';
import { start } from '../../scripts/serve.mjs';

const THEMES = ['plain', 'institution', 'contrast'];
const launch = await chrome();

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one, other) {
  const luminance = (colour) => {
    const [red, green, blue] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('forced colours', { skip: launch ? false : 'no Chrome' }, () => {
  let site, browser, page, reader;
  before(async () => {
    site = await start({ port: 0 });
    browser = await puppeteer.launch({ headless: true, ...launch });
    reader = await browser.newPage();
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(scheme) {
    const client = await page.createCDPSession();
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await client.send('Emulation.setEmulatedMedia', { features });
    await page.goto(`${site.url}/demo/themes.html`);
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  }

  const showAll = () =>
    page.evaluate(async () => {
      // Also those that are over.
      for (const list of document.querySelectorAll('event-list')) list.removeAttribute('limit');
      for (const element of document.querySelectorAll('topic-feed *')) await element.updateComplete;
    });

  /** Scrolls to the first element that matches, through shadow roots, in the region of a theme; its box, and its link's. */
  const boxOf = (theme, selector, focus = false) =>
    page.evaluate(
      (theme, selector, focus) => {
        const find = (root) => {
          for (const node of root.querySelectorAll('*')) {
            const found = node.matches(selector) ? node : node.shadowRoot && find(node.shadowRoot);
            if (found) return found;
          }
        };
        const element = find(document.querySelector(`[data-topic-theme=${theme}]`));
        if (!element) throw new Error(`no ${selector} in ${theme}`);
        if (focus) (element.matches('li') ? element.querySelector('[part=link]') : element).focus();
        element.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return { left, top, width, height };
      },
      theme,
      selector,
      focus,
    );

  /** The colours at these points of what is on the screen. */
  async function coloursAt(points) {
    const png = await page.screenshot({ encoding: 'base64' });
    return reader.evaluate(
      async (png, points) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return points.map(([x, y]) => [...canvas.getImageData(x, y, 1, 1).data].slice(0, 3));
      },
      png,
      points.map((point) => point.map(Math.round)),
    );
  }

  /** How well what is met between `from` and `to` pixels outside of a box stands out from what is further out. */
  async function edge({ left, top, height }, from, to) {
    const way = Array.from({ length: from - to + 1 }, (_, index) => [left - from + index, top + height / 2]);
    const [ground, ...met] = await coloursAt(way);
    return Math.max(...met.map((colour) => contrast(ground, colour)));
  }

  for (const scheme of ['light', 'dark']) {
    test(`${scheme}: what stands for content that is not there yet is seen`, async () => {
      const holdFeeds = (request) => {
        if (!request.url().includes('/feeds/')) void request.continue();
      };
      await page.setRequestInterception(true);
      page.on('request', holdFeeds);
      try {
        await open(scheme);
        for (const theme of THEMES) {
          const seen = await edge(await boxOf(theme, '.ghosts i:nth-child(2)'), 4, -2);
          assert.ok(seen >= 3, `${theme}: ${seen}`);
        }
      } finally {
        page.off('request', holdFeeds);
        await page.setRequestInterception(false);
      }
    });

    test(`${scheme}: buttons, marks, signs and the focus are seen`, async () => {
      await open(scheme);
      await showAll();
      for (const theme of THEMES) {
        for (const selector of ['[part=status]', '[part=button]']) {
          const seen = await edge(await boxOf(theme, selector), 4, -2);
          assert.ok(seen >= 3, `${theme} ${selector}: ${seen}`);
        }

        const disc = await boxOf(theme, '.triangle');
        const middle = disc.top + disc.height / 2;
        const [sign, ground] = await coloursAt([
          [disc.left + disc.width / 2, middle],
          [disc.left + disc.width / 6, middle],
        ]);
        assert.ok(contrast(sign, ground) >= 3, `${theme} .triangle: ${sign} on ${ground}`);

        await page.keyboard.press('Tab');
        for (const selector of ['li[part=item]', '[part=button]', '[part=play]', '[part=download]']) {
          assert.equal(await edge(await boxOf(theme, selector), 8, 1), 1, `${theme} ${selector}`);
          const seen = await edge(await boxOf(theme, selector, true), 8, 1);
          assert.ok(seen >= 3, `the focus of ${theme} ${selector}: ${seen}`);
        }
      }
    });
  }
});
