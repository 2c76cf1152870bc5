/** A therapist prepares a handout: the choice stands in the fragment of its URL, and cautions always print. */
import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { axeViolations } from '../axe.ts';
import { schemes } from '../schemes.ts';
import { urlOf } from '../../tools/test-runner/sites.ts';

const handout = urlOf('root', 'tools/foam-roller/handout/');

async function printed(page: Page): Promise<{ pages: number; text: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'Letter' })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  return { pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

const open = (page: Page) => page.getByText('For clinicians: prepare this handout').click();

test('prepares a handout, keeps it in the fragment only, and shows it again from the URL', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(handout);
  await open(page);
  const sheet = page.locator('.handout');
  await page.getByRole('checkbox', { name: 'What the research says' }).uncheck();
  await expect(sheet.locator('#research')).toBeHidden();
  const [first, second] = [page.locator('.step-row').nth(0), page.locator('.step-row').nth(1)];
  await first.getByLabel('Sets').selectOption('3');
  await first.getByLabel('Times a day').selectOption('2');
  await second.getByRole('checkbox').uncheck();
  await page.getByLabel('Name', { exact: true }).fill('Riverside <b>Physical Therapy</b>');
  await page.getByLabel('Phone').fill('(555) 010-0100');
  await page.getByRole('checkbox', { name: /^Large print/ }).check();
  const check = async () => {
    await expect(sheet.locator('ol > li').first()).toContainText('For you: 3 sets, 2 times a day');
    await expect(sheet.locator('ol > li').nth(1)).toBeHidden();
    await expect(sheet.locator('.clinic')).toContainText('Riverside <b>Physical Therapy</b> (555) 010-0100');
    await expect(sheet).toHaveClass(/large-print/);
    await expect(sheet.locator('#research')).toBeHidden();
  };
  await check();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  for (const { media } of schemes) {
    await page.emulateMedia(media);
    expect(await axeViolations(page)).toEqual([]);
  }
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await check();
  await open(page);
  await expect(first.getByLabel('Sets')).toHaveValue('3');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('status')).toHaveText('The handout is complete again.');
  await expect(sheet.locator('#research')).toBeVisible();
  await expect(sheet.locator('.clinic, .own-dose')).toHaveCount(0);
  expect(page.url()).toBe(`${handout}#handout`);
});

test('never leaves out cautions, and says which choices it does not follow @chromium', async ({ page }) => {
  await page.goto(`${handout}#handout&omit=cautions,care,do-not,gone,steps&dose=steps.1:3:2`);
  await expect(page.getByRole('status')).toContainText('5 choices in this address are not followed');
  const { text } = await printed(page);
  for (const part of ['#cautions', '#care', '#do-not'])
    expect(text).toContain((await page.locator(part).textContent())?.trim());
  expect(text).not.toContain((await page.locator('#steps').textContent())?.trim());
  for (const item of await page.locator('.handout [data-caution]').allTextContents())
    expect(text).toContain(item.replace(/\s+/g, ' ').trim());
  // Nothing of the form prints.
  expect(text).not.toContain('For clinicians');
  expect(text).not.toContain('not followed');
});

test('takes a small logo from a file, and prints in large letters @chromium', async ({ page }) => {
  const requests: string[] = [];
  await page.goto(handout);
  await open(page);
  page.on('request', (request) => requests.push(request.url()));
  const buffer = Buffer.from(
    await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1200, 400];
      const context = canvas.getContext('2d');
      context?.fillRect(100, 100, 800, 200);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    }),
    'base64',
  );
  const file = page.getByLabel('Logo, a picture file');
  await file.setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture') });
  await expect(page.getByRole('status')).toContainText('not a picture that fits');
  await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
  const logo = page.getByRole('img', { name: 'Logo of the clinic' });
  await expect(logo).toBeVisible();
  const usual = await printed(page);
  expect(usual.pages).toBeLessThanOrEqual(2);
  await page.getByRole('checkbox', { name: /^Large print/ }).check();
  await expect(page.locator('.handout')).toHaveClass(/large-print/);
  expect((await printed(page)).pages).toBeGreaterThan(usual.pages);
  await page.reload();
  await expect(logo).toBeVisible();
  expect(requests.filter((url) => !url.startsWith(urlOf('root')))).toEqual([]);
  await page.goto('about:blank');
  await page.goto(`${handout}#handout&logo=PHN2Zz4`);
  await expect(page.getByRole('status')).toContainText('The logo in this address is not a picture');
});
