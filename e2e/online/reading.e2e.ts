import { expect, test } from '@playwright/test';
import { uiStrings } from '../../src/ui-strings.ts';
import { urlOf } from '../../tools/test-runner/sites.ts';

test("orders the sections of a technique page by patients' questions", async ({ page }) => {
  await page.goto(urlOf('root', 'techniques/myofascial-release/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Myofascial release');
  const headings = await page.locator('main h2').evaluateAll((all) => all.map((h) => h.id));
  const expected = 'what safe aims steps feels cautions care research sources about-this-page'.split(' ');
  expect(headings.filter((id) => expected.includes(id))).toEqual(expected);
  await expect(page.locator('[data-review="not-clinically-reviewed"]')).toContainText(uiStrings.review.none);
});

for (const path of ['techniques/soft-tissue-massage/', 'tools/massage-gun/', 'benefits/']) {
  test(`numbers the sources of claims on /${path}, and links each number to its source`, async ({ page }) => {
    await page.goto(urlOf('root', path));
    const claims = page.locator('[data-claim]');
    expect(await claims.count()).toBeGreaterThan(2);
    for (const claim of await claims.all()) expect(await claim.locator('a.cite').count()).toBeGreaterThan(0);
    const numbers = await page
      .locator('main a.cite')
      .evaluateAll((links) =>
        links.map((link) => ({ n: Number(link.textContent?.replace(/\D/g, '')), to: link.getAttribute('href') ?? '' })),
      );
    for (const { n, to } of numbers) {
      const place = await page.evaluate(
        (id) => [...document.querySelectorAll('ol.sources > li')].findIndex((li) => `#${li.id}` === id) + 1,
        to,
      );
      expect(place, to).toBe(n);
    }
  });
}

test('links a technique to a tool and back', async ({ page }) => {
  await page.goto(urlOf('root', 'techniques/trigger-point-release/'));
  await page.locator('main').getByRole('link', { name: 'Thera Cane' }).first().click();
  await expect(page).toHaveURL(/\/tools\/thera-cane\/$/);
  await page.locator('main').getByRole('link', { name: 'Trigger point release' }).first().click();
  await expect(page).toHaveURL(/\/techniques\/trigger-point-release\/$/);
});

test('places the cautions of a tool before its instructions', async ({ page }) => {
  await page.goto(urlOf('root', 'tools/massage-gun/'));
  const top = async (id: string) => (await page.locator(`#${id}`).boundingBox())?.y ?? Number.NaN;
  expect(await top('safe')).toBeLessThan(await top('steps'));
  expect(await top('cautions')).toBeLessThan(await top('care'));
  for (const item of await page.locator('#do-not ~ ul li').allTextContents()) expect(item.trim()).toMatch(/^Do not /);
});

test('opens the page of a body area from the figure by keyboard', async ({ page }) => {
  await page.goto(urlOf('root', 'body/'));
  await page.locator('.body-chart').getByRole('link', { name: 'Lower back' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/body\/lower-back\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lower back');
});

test('focuses the skip link with the first Tab', async ({ page }) => {
  await page.goto(urlOf('root', 'cost/'));
  await page.keyboard.press('Tab');
  await expect(page.locator('a.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('lists every page on the search page without JavaScript @chromium', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(urlOf('root', 'tools/foam-roller/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foam roller');
  await page.getByRole('searchbox').fill('roller');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=roller$/);
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('.a-to-z').getByRole('link', { name: 'Foam roller', exact: true }).first()).toBeVisible();
  await context.close();
});

test('offers ways on for an unknown URL', async ({ page }) => {
  const answer = await page.goto(urlOf('root', 'techniques/no-such-thing/'));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await page.getByRole('main').getByRole('link', { name: 'A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A to Z');
});
