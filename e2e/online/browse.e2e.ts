import { expect, test } from '@playwright/test';
import { urlOf } from '../../tools/test-runner/sites.ts';

const browse = urlOf('root', 'browse/');

test('filters the list, counts the entries, and keeps the filter in the URL', async ({ page }) => {
  await page.goto(browse);
  const shown = page.locator('[data-facets]:visible');
  const all = await shown.count();
  await page.getByLabel('Kind').selectOption({ value: 'tools' });
  await page.getByLabel('Body part').selectOption({ value: 'lower-back' });
  const left = await shown.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${left} page`));
  await page.reload();
  await expect(shown).toHaveCount(left);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(shown).toHaveCount(all);
  await expect(page).toHaveURL(browse);
});

test('lists everything in plain groups without JavaScript @chromium', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(browse);
  await expect(page.locator('[data-browse]')).toBeHidden();
  await expect(page.getByRole('heading', { level: 2, name: /^Techniques \(\d+\)$/ })).toBeVisible();
  await context.close();
});
