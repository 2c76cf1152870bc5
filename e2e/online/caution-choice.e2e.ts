import { expect, test } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { urlOf } from '../../tools/test-runner/sites.ts';

const safety = urlOf('root', 'safety/');

test('lists the cautions that were selected, and stores nothing of the selection', async ({ page }) => {
  await page.goto(safety);
  await page.getByText('What applies to you?').click();
  await page.getByLabel('Blood thinners').check();
  const doNot = page.locator('.caution-list .do-not');
  await expect(doNot.getByRole('link', { name: 'Massage gun' })).toBeVisible();
  await expect(page.locator('.caution-list .ask-first').getByRole('link', { name: 'Foam roller' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await expect(page).toHaveURL(safety);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  await page.reload();
  await expect(doNot).toHaveCount(0);
  // What a copied link brings does not stay in the URL either.
  await page.goto(urlOf('root', 'cost/'));
  await page.goto(`${safety}#for=blood-thinners`);
  await expect(doNot).toBeVisible();
  await expect(page).toHaveURL(safety);
});

test('fits the caution matrix at 1440 px, with a sticky first column on phones @chromium', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(safety);
  const tables = page.locator('.scroll:has(.matrix)');
  for (const table of await tables.all())
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 360, height: 740 });
  const first = tables.first();
  expect(
    await first.evaluate((box) => {
      box.scrollLeft = 300;
      const name = box.querySelector('tbody th');
      return (name?.getBoundingClientRect().left ?? 0) - box.getBoundingClientRect().left;
    }),
  ).toBe(0);
});
