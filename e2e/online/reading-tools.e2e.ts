import { expect, test } from '@playwright/test';
import { urlOf } from '../../tools/test-runner/sites.ts';

const technique = urlOf('root', 'techniques/soft-tissue-massage/');

test('explains a clinical term in place, by keyboard and without JavaScript @chromium', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(technique);
  const word = page.locator('button.term').first();
  await word.focus();
  await page.keyboard.press('Enter');
  const meaning = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
  await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
  await expect(meaning).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
  // In its list it stays to be read, and printed.
  await expect(meaning).toBeVisible();
  await context.close();
});

test('keeps the contents beside the text on wide screens, and behind a button on narrow ones', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(technique);
  await page.locator('#care').scrollIntoViewIfNeeded();
  await page.locator('#care').evaluate((heading) => heading.scrollIntoView());
  const here = page.locator('.toc [aria-current]');
  await expect(here).toHaveText('When to get medical help');
  await expect(here).toBeInViewport();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.locator('.toc')).toBeHidden();
  await page.getByRole('button', { name: 'On this page' }).click();
  await page.locator('.toc').getByRole('link', { name: 'How it feels' }).click();
  await expect(page.locator('.toc')).toBeHidden();
  await expect(page.locator('#feels')).toBeInViewport();
});

test('leaves the first phone screen to emergency signs, with the contents a scroll or a key away', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(urlOf('root', 'conditions/neck-pain/'));
  const button = page.getByRole('button', { name: 'On this page' });
  await expect(page.locator('.emergency')).toBeInViewport();
  await expect(button).not.toBeInViewport();
  const top = () => page.evaluate(() => scrollY);
  // By keyboard it shows at once, and the page stays where it is.
  await button.focus();
  await expect(button).toBeInViewport({ ratio: 1 });
  expect(await top()).toBe(0);
  await page.locator('.actions a').last().focus();
  await page.mouse.wheel(0, 740);
  await expect.poll(top).toBeGreaterThan(600);
  await expect(button).toBeInViewport({ ratio: 1 });
  await context.close();
});

test('links every item of the contents to an anchor', async ({ page }) => {
  await page.goto(technique);
  const missing = await page
    .locator('.toc a')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((id) => !document.querySelector(id)),
    );
  expect(missing).toEqual([]);
});

test('stores the color scheme, and does not flash on the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(technique);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const choose = (name: string) => page.getByRole('group', { name: 'Colors' }).getByLabel(name).check();
  await choose('Dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  // The page as it is before its own script runs.
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(urlOf('root', 'cost/'));
  expect(await paper()).toBe(dark);
  await page.unroute('**/_astro/*.js');
  await page.reload();
  await choose('As on your device');
  expect(await paper()).toBe(light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('stores the text size, and applies it before any script of the next page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(technique);
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Colors and text size' }).click();
  await page.getByRole('group', { name: 'Text size' }).getByLabel('Largest').check();
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(urlOf('root', 'cost/'));
  expect(await size()).toBeGreaterThan(1.5 * before);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('shows a source beside its number, and returns the focus to it', async ({ page }) => {
  await page.goto(technique);
  const cite = page.locator('main a.cite[href^="#source-"]').first();
  await cite.focus();
  await page.keyboard.press('Enter');
  const source = page.locator('.sources li:popover-open');
  await expect(source).toBeInViewport({ ratio: 1 });
  await expect(source).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(source).toHaveCount(0);
  await expect(cite).toBeFocused();
});

test('links to the previous and the next page @chromium', async ({ page }) => {
  await page.goto(urlOf('root', 'techniques/'));
  const names = await page.locator('main .card a').allTextContents();
  await page.locator('main .card a').first().click();
  for (const name of names.slice(1)) {
    await page.locator('.neighbors [rel=next]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.trim());
  }
  await expect(page.locator('.neighbors [rel=next]')).toHaveCount(0);
});

test('leads from a source back to each place that cites it, without a script @chromium', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(urlOf('root', 'benefits/'));
  const cited = page.locator('.sources li').filter({ has: page.locator('.cited-at a:nth-of-type(2)') });
  const item = cited.first();
  const id = await item.getAttribute('id');
  const back = item.locator('.cited-at a');
  await expect(page.locator(`a.cite[href="#${id}"]`)).toHaveCount(await back.count());
  for (const link of await back.all()) {
    await link.click();
    const place = page.locator(':target');
    await expect(place).toHaveAttribute('href', `#${id}`);
    await expect(place).toBeInViewport();
  }
  await context.close();
});
