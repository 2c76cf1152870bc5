/** A guide in two languages, as readers use it: the switch keeps the page and the question. */
import { expect, test } from '@playwright/test';
import { urlOf } from '../../tools/test-runner/sites.ts';

test('switches the language of a page, and back', async ({ page }) => {
  await page.goto(urlOf('root', 'tools/foam-roller/'));
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(urlOf('root', 'es/tools/foam-roller/'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'es-US');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rodillo de espuma');
  await expect(page.locator('[data-translation]')).toContainText('programa');
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(urlOf('root', 'tools/foam-roller/'));
});

test('searches in Spanish, and asks the same in English', async ({ page }) => {
  await page.goto(urlOf('root', 'es/'));
  const box = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
  await box.fill('cuello tieso');
  await box.press('Enter');
  const first = page.locator('[data-search-results] > li[data-kind] a[href]').first();
  await expect(first).toHaveAttribute('href', /\/es\/(conditions\/neck-pain|body\/neck)\//);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(`${urlOf('root', 'search/')}?q=cuello+tieso`);
  await expect(page.getByRole('searchbox').or(page.getByRole('combobox')).last()).toHaveValue('cuello tieso');
});
