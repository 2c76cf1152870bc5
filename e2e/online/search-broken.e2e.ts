import { expect, test, type Page } from '@playwright/test';
import { addressOf } from '../sites.ts';

/** Every kind of file that an answer is made of, and what is said when it does not come whole. */
const files: [name: string, path: RegExp, sentence: string][] = [
  ['the names', /names\.json/, 'Search could not be loaded'],
  ['the details', /details\.json/, 'Search could not be loaded'],
  ['the words to mend to', /spelling\.json/, 'Search could not be loaded'],
  ["Pagefind's program", /pagefind\/pagefind\.js/, 'Search could not be loaded'],
  ['the list of languages', /pagefind-entry\.json/, 'Search could not be loaded'],
  ['the search engine', /wasm\..*\.pagefind/, 'Search could not be loaded'],
  ['the list of index files', /\.pf_meta/, 'Search could not be loaded'],
  ['the index', /\.pf_index/, 'Search could not be loaded'],
  ['the texts', /\.pf_fragment/, 'The text of some pages could not be loaded'],
];

/** What a link to a page says, wherever the guide is served. */
const hrefTo = (path: string) => new URL(addressOf('root', path)).pathname;

async function breakFile(page: Page, path: RegExp, fault: 'missing' | 'cut off'): Promise<void> {
  await page.route(path, async (route) => {
    if (fault === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
    const response = await route.fetch();
    const body = await response.body();
    return route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  });
}

for (const [name, path, sentence] of files) {
  for (const fault of ['missing', 'cut off'] as const) {
    test(`with ${name} ${fault} the search says so and leads to the A to Z`, async ({ page }) => {
      await breakFile(page, path, fault);
      await page.goto(addressOf('root', 'search/?q=sore+kntos'));
      await expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
      await expect(page.locator('[data-search-status]')).toContainText(sentence);
      await expect(page.locator('[data-search-status] a')).toHaveAttribute('href', hrefTo('a-to-z/'));
    });
  }
}

test('without the texts the results still have their names and addresses', async ({ page }) => {
  await breakFile(page, /\.pf_fragment/, 'missing');
  await page.goto(addressOf('root', 'search/?q=foam+roller'));
  await expect(page.locator('html')).toHaveAttribute('data-search-ready', '');
  const first = page.locator('[data-search-results] > li a').first();
  await expect(first).toHaveText('Foam roller');
  await expect(first).toHaveAttribute('href', hrefTo('tools/foam-roller/'));
});

test('without the full text the box keeps what the names have answered, and leads on', async ({ page }) => {
  await breakFile(page, /details\.json/, 'missing');
  await page.goto(addressOf('root', 'about/'));
  await page.keyboard.press('/');
  await page.keyboard.type('foam roller');
  const options = page.locator('[role=option]');
  await expect(options.last()).toContainText('Search could not be loaded');
  await expect(options.first()).toContainText('Foam roller');
});
