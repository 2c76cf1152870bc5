/** A guide in two languages, as readers use it: the switch keeps the page and the question. */
import { expect, test } from '@playwright/test';
import { axeViolations } from '../axe.ts';
import { schemes } from '../schemes.ts';
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

test('prepares a handout in two languages side by side, with the same choices', async ({ page }) => {
  const handout = urlOf('root', 'conditions/neck-pain/handout/');
  await page.goto(handout);
  await page.getByText('For clinicians: prepare this handout').click();
  await page.getByLabel('Second language').selectOption('Español');
  const sheet = page.locator('.handout');
  const home = sheet.locator('.pair').filter({ has: page.locator('#home') });
  await expect(home.locator('.second[lang="es-US"] h2')).toHaveText('Qué puede hacer en casa');
  await expect(sheet.locator('header .second h2, header .second h1')).toHaveText('Dolor de cuello');
  await expect(sheet.locator('header .second')).toContainText('programa de computadora');
  const [first, second] = [page.locator('.step-row').nth(0), page.locator('.step-row').nth(1)];
  await first.getByRole('combobox', { name: /^Times a day/ }).selectOption('2');
  await second.getByRole('checkbox').uncheck();
  await expect(home.locator('.second li').first()).toContainText('Para usted: 2 veces al día');
  await expect(home.locator('.second li').nth(1)).toBeHidden();
  const asked = (await sheet.locator('#ask').textContent()) ?? '';
  await page.getByRole('checkbox', { name: asked.trim(), exact: true }).uncheck();
  await expect(sheet.locator('.pair').filter({ has: page.locator('#ask') })).toHaveCount(0);
  for (const { media } of schemes) {
    await page.emulateMedia(media);
    expect(await axeViolations(page)).toEqual([]);
  }
  await page.reload();
  await expect(home.locator('.second li').first()).toContainText('Para usted: 2 veces al día');
  await page.route('**/es/**', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(sheet.locator('.second')).toHaveCount(0);
});
