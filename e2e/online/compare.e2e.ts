import { expect, test } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { urlOf } from '../../tools/test-runner/sites.ts';

test('compares selected entries side by side, with differing cautions, and keeps them in the URL', async ({ page }) => {
  await page.goto(urlOf('root', 'tools/foam-roller/'));
  await page.getByRole('link', { name: 'Compare with another' }).click();
  const table = page.locator('.side-by-side');
  await expect(page.getByLabel('First')).toHaveValue('tools.foam-roller');
  await expect(table).toHaveCount(0);
  await page.getByLabel('Second').selectOption('Massage gun');
  await expect(table.getByRole('columnheader')).toHaveText(['Foam roller', 'Massage gun']);
  const thinners = table.getByRole('row', { name: /^Blood thinners/ });
  await expect(thinners.getByRole('cell')).toHaveText(['Ask first', 'Do not']);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.reload();
  await expect(table.getByRole('columnheader')).toHaveText(['Foam roller', 'Massage gun']);
});
