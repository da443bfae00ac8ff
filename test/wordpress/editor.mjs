// The block editor, as somebody uses it: what they press and type, and what they see then.

/** Logs in, and gives the tab the cookies. */
export async function logIn(page, site, user) {
  const response = await fetch(`${site.url}/wp-login.php`, {
    method: 'POST',
    body: new URLSearchParams({ log: user, pwd: user }),
    redirect: 'manual',
  });
  const cookies = response.headers.getSetCookie().map((cookie) => {
    const [, name, value, path] = /^([^=]+)=([^;]*).*?path=([^;]*)/i.exec(cookie);
    return { name, value: decodeURIComponent(value), path, domain: new URL(site.url).hostname };
  });
  await page.browserContext().setCookie(...cookies);
}

/** Opens an empty page or post. */
export async function newPost(page, site, type) {
  await page.goto(`${site.url}/wp-admin/post-new.php?post_type=${type}`, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('.edit-post-header');
  // The welcome guide comes once, when it has loaded its pictures from elsewhere.
  await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
  await page.waitForSelector('.editor-post-title__input');
}

/** Takes a block out of the inserter. */
export async function insert(page, tag) {
  await page.click('button[aria-label="Toggle block inserter"]');
  await page.waitForSelector('.block-editor-inserter__search input');
  await page.type('.block-editor-inserter__search input', tag.replaceAll('-', ' '));
  const entry = await page.waitForSelector(`.editor-block-list-item-topic-elements-${tag}`);
  await entry.click();
  await page.waitForSelector(`.wp-block-topic-elements-${tag}`);
}

/** The field of the sidebar that has a label; its panel is opened where it is not. */
export async function field(page, label, panel) {
  if (!(await page.$('.interface-complementary-area')))
    await page.click('.edit-post-header__settings button[aria-label="Settings"]');
  await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
  if (panel) {
    const toggle = await page.waitForSelector(`.block-editor-block-inspector ::-p-xpath(.//button[.="${panel}"])`);
    if ((await toggle.evaluate((button) => button.ariaExpanded)) === 'false') await toggle.click();
  }
  const control = await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('.block-editor-block-inspector label')].find((one) => one.textContent === name)
        ?.control,
    {},
    label,
  );
  return control.asElement();
}

/** Presses a switch of the sidebar. By key: a panel that has just been opened scrolls away under the pointer. */
export async function press(page, label, panel) {
  await (await field(page, label, panel)).focus();
  await page.keyboard.press('Space');
}

/** Shows the page as another device would. */
export async function previewOn(page, device) {
  await page.click('.block-editor-post-preview__button-toggle');
  const choice = await page.waitForSelector(
    `::-p-xpath(//*[@role="menuitemradio" or @role="menuitem"][contains(., "${device}")])`,
  );
  await choice.click();
  await page.click('.block-editor-post-preview__button-toggle');
}

/** Publishes and returns the address of the page. */
export async function publish(page) {
  await page.locator('.editor-post-publish-panel__toggle:not([aria-disabled="true"])').click();
  // The panel slides in: a locator waits until it stands still.
  await page
    .locator(
      '.editor-post-publish-panel__header-publish-button .editor-post-publish-button:not([aria-disabled="true"])',
    )
    .click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
  return link.evaluate(({ href }) => href);
}
