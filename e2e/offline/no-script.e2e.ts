/** The copies where no script runs. */
import { expect, test } from '@playwright/test';
import { pageFiles, unpackCopy } from './copy.ts';
import { placesByPage } from './follow.ts';

const copy = unpackCopy();
const { addressOf, oneFile } = copy;

test.describe('without script @chromium', () => {
  test.use({ javaScriptEnabled: false });

  test('every page of the folder can be read, and its links followed', async ({ page }) => {
    test.slow();
    const files = pageFiles(copy);
    for (const file of files) {
      await page.goto(addressOf(file));
      await expect(page.locator('h1'), file).toBeVisible();
      await expect(page.locator('.not-loaded').filter({ visible: true }), file).toHaveCount(0);
    }
    expect([...placesByPage(copy).keys()].filter((address) => address.endsWith('.html'))).toEqual(
      expect.arrayContaining(files.map(addressOf).filter((address) => !address.endsWith('/search/index.html'))),
    );
    await page.goto(addressOf('search/index.html'));
    await page.locator('.a-to-z').getByRole('link', { name: 'Foam roller' }).first().click();
    await expect(page).toHaveURL(addressOf('tools/foam-roller/index.html'));
    await page.locator('a[href="#cautions"]').first().click();
    await expect(page.locator('#cautions')).toBeInViewport();
  });

  test('one file shows all pages one below the other, and its links lead to them', async ({ page }) => {
    await page.goto(oneFile);
    await expect(page.locator('h1').filter({ visible: true })).toHaveCount(pageFiles(copy).length);
    await page.getByRole('link', { name: 'Cost' }).first().click();
    await expect(page.locator('[id="/cost/"]')).toBeInViewport();
  });
});
