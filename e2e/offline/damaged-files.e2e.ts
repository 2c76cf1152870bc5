/** The offline folder with one of its files missing, truncated or empty: pages can be read, and the search reports what is unavailable. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { unpackEditions } from './unpack-editions.ts';

const copy = unpackEditions();
const { urlOf } = copy;
const allAssets = readdirSync(join(copy.folder, 'assets'), { recursive: true })
  .map((name) => join(copy.folder, 'assets', String(name)))
  .filter((file) => statSync(file).isFile());

/** Pagefind's fragments, one per page, are all loaded alike: three represent them. */
const assets = [...Map.groupBy(allAssets, dirname)].flatMap(([folder, files]) =>
  folder.endsWith('fragment') ? files.slice(0, 3) : files,
);
const search = `${urlOf('search/index.html')}?q=foam%20roller`;

/** Whether the search page shows results; otherwise it has to report that and link to the A to Z. */
async function expectResultsOrFallback(page: Page): Promise<boolean> {
  await page.goto(search);
  const answer = page.locator('[data-search-results] > li').first();
  const failure = page.locator('[data-search-status]').getByText('could not be loaded');
  await expect(answer.or(failure).filter({ visible: true }).first()).toBeVisible();
  if (await answer.isVisible()) return true;
  await page.locator('[data-search-status] a').click();
  await expect(page).toHaveURL(urlOf('a-to-z/index.html'));
  await page.getByRole('link', { name: 'Foam roller' }).first().click();
  await expect(page.locator('h1')).toHaveText('Foam roller');
  return false;
}

for (const [damage, applyDamage] of [
  ['missing', (file: string) => rmSync(file)],
  ['truncated', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['empty', (file: string) => writeFileSync(file, '')],
] as const)
  test(`searches, or reports why not and links to the A to Z, with any file ${damage}${damage === 'missing' ? '' : ' @chromium'}`, async ({
    page,
  }) => {
    let refused = 0;
    for (const file of assets) {
      const whole = readFileSync(file);
      applyDamage(file);
      if (!(await expectResultsOrFallback(page))) refused += 1;
      writeFileSync(file, whole);
    }
    // Without the page's own script or the data there is no search.
    expect(refused).toBeGreaterThanOrEqual(2);
  });

test('links the search box to the A to Z when the search data is missing', async ({ page }) => {
  const broken = unpackEditions();
  rmSync(join(broken.folder, 'assets/search'), { recursive: true });
  await page.goto(broken.urlOf('safety/index.html'));
  await page.locator('input[name=q]').fill('foam');
  await expect(page.locator('[role=option]')).toContainText('could not be loaded');
  await page.locator('[role=option]').click();
  await expect(page).toHaveURL(broken.urlOf('a-to-z/index.html'));
});
