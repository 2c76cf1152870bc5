/** Keys and clicks around the search box that belong to the browser or to the reader. */
import { expect, test, type Page } from '@playwright/test';
import { urlOf } from '../../tools/test-runner/sites.ts';

const box = (page: Page) => page.getByRole('combobox', { name: 'Search the guide' });
const field = (page: Page) => page.locator('[data-search-box] input').first();
const option = (page: Page) => page.getByRole('option', { name: /^Foam roller/ }).first();
const foamRoller = urlOf('root', 'tools/foam-roller/');

async function openList(page: Page): Promise<void> {
  await page.goto(urlOf('root', 'about/'));
  await field(page).click();
  await page.keyboard.type('foam roller');
  await expect(option(page)).toBeVisible();
}

/** Presses a key as a page sees it, and says whether the page has taken it from the browser. */
const isTaken = (page: Page, init: KeyboardEventInit, selector = 'body') =>
  page.evaluate(
    ([chosen, keys]) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...(keys as KeyboardEventInit) });
      document.querySelector(chosen as string)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [selector, init] as const,
  );

test('turns the "/" shortcut off permanently in the footer', async ({ page }) => {
  await page.goto(urlOf('root', 'safety/'));
  await page.getByRole('checkbox', { name: 'The “/” key goes to the search' }).uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
  await page.goto(urlOf('root', 'cost/'));
  expect(await isTaken(page, { key: '/' })).toBe(false);
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.getByRole('checkbox', { name: 'The “/” key goes to the search' }).check();
  expect(await isTaken(page, { key: '/' })).toBe(true);
});

test('turns the "/" shortcut off without storage', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await page.goto(urlOf('root', 'safety/'));
  expect(await isTaken(page, { key: '/' })).toBe(true);
  await page.getByRole('checkbox', { name: 'The “/” key goes to the search' }).uncheck();
  expect(await isTaken(page, { key: '/' })).toBe(false);
});

test('leaves browser shortcuts alone, and tolerates a keyboard event without a key', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(urlOf('root', 'safety/'));
  for (const keys of [
    { key: 'K', ctrlKey: true, shiftKey: true },
    { key: 'k', ctrlKey: true, altKey: true },
    { key: 'k', metaKey: true, shiftKey: true },
  ])
    expect(await isTaken(page, keys), JSON.stringify(keys)).toBe(false);
  expect(await isTaken(page, { key: 'k', ctrlKey: true }, '[data-search-box] input')).toBe(false);
  for (const place of ['body', '[data-search-box] input'])
    await page.evaluate(
      (chosen) => document.querySelector(chosen)?.dispatchEvent(new Event('keydown', { bubbles: true })),
      place,
    );
  await page.evaluate(() => document.dispatchEvent(new Event('keydown')));
  expect(errors).toEqual([]);
});

test('opens a suggestion in a new tab on Ctrl+click, middle click and Ctrl+Enter', async ({ page, context }) => {
  await openList(page);
  for (const open of [
    () => option(page).click({ modifiers: ['Control'] }),
    () => option(page).click({ button: 'middle' }),
    async () => {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Control+Enter');
    },
  ]) {
    const opened = context.waitForEvent('page');
    await open();
    const tab = await opened;
    await expect(tab).toHaveURL(foamRoller);
    await tab.close();
    await expect(page).toHaveURL(urlOf('root', 'about/'));
    await expect(option(page)).toBeVisible();
  }
  await expect(box(page)).toBeFocused();
  await option(page).click();
  await expect(page).toHaveURL(foamRoller);
});

test('closes the list on a suggestion within the same page', async ({ page }) => {
  await page.goto(urlOf('root', 'glossary/'));
  await field(page).click();
  await page.keyboard.type('copay');
  await page
    .getByRole('option', { name: /^Copay/i })
    .first()
    .click();
  await expect(page).toHaveURL(/#copay/);
  await expect(page.getByRole('listbox')).toBeHidden();
});

test('ignores keys of an input method editor', async ({ page }) => {
  await openList(page);
  await page.keyboard.press('ArrowDown');
  for (const keys of [
    { key: 'Enter', isComposing: true },
    { key: 'Enter', keyCode: 229 },
  ])
    expect(await isTaken(page, keys, '[data-search-box] input')).toBe(false);
  await expect(page).toHaveURL(urlOf('root', 'about/'));
});
