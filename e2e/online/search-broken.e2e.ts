import { expect, test, type Page } from '@playwright/test';
import { urlOf } from '../../tools/test-runner/sites.ts';

/** Every kind of file that an answer is made of, and what is said when it does not come whole. */
const files: [name: string, path: RegExp, sentence: string][] = [
  ['the index', /guide\/en-us\.\w+\.json/, 'Search could not be loaded'],
  ['the engine', /engine\.[\w-]+\.js/, 'Search could not be loaded'],
];

/** What a link to a page says, wherever the guide is served. */
const hrefTo = (path: string) => new URL(urlOf('root', path)).pathname;

async function breakFile(page: Page, path: RegExp, fault: 'missing' | 'truncated'): Promise<void> {
  await page.route(path, async (route) => {
    if (fault === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  });
}

for (const [name, path, sentence] of files) {
  for (const fault of ['missing', 'truncated'] as const) {
    test(`reports that search is unavailable and links to the A to Z when ${name} is ${fault}`, async ({ page }) => {
      await breakFile(page, path, fault);
      await page.goto(urlOf('root', 'search/?q=sore+kntos'));
      await expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
      await expect(page.locator('[data-search-status]')).toContainText(sentence);
      await expect(page.locator('[data-search-status] a')).toHaveAttribute('href', hrefTo('a-to-z/'));
    });
  }
}

test('finds pages without spelling correction when the word list is missing', async ({ page }) => {
  await breakFile(page, /en-us-words/, 'missing');
  await page.goto(urlOf('root', 'search/?q=foam+rolller'));
  await expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
  await expect(page.locator('[data-search-results] > li a').first()).toHaveText('Foam roller');
  await expect(page.locator('[data-search-correction]')).toBeHidden();
});

test("keeps results and reports missing excerpts when Pagefind's script is missing", async ({ page }) => {
  await breakFile(page, /pagefind\/pagefind\.js/, 'missing');
  await page.goto(urlOf('root', 'search/?q=foam+roller'));
  await expect(page.locator('[data-search-results] > li a').first()).toHaveText('Foam roller');
  await page.locator('[data-search-full-text] summary').click();
  await expect(page.locator('[data-search-full-text]')).toContainText('could not be loaded');
});

test('links the search box to the A to Z when its index is missing', async ({ page }) => {
  await breakFile(page, /guide\/en-us\.\w+\.json/, 'missing');
  await page.goto(urlOf('root', 'about/'));
  await page.keyboard.press('/');
  await page.keyboard.type('foam roller');
  await expect(page.locator('[role=option]').last()).toContainText('Search could not be loaded');
});
