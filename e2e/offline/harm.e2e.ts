/** The folder with one of its files gone, cut off or empty: pages are still read, and the search says what it cannot do. */
import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { unpackCopy } from './copy.ts';

const copy = unpackCopy();
const { urlOf } = copy;
const allAssets = readdirSync(join(copy.folder, 'assets'), { recursive: true })
  .map((name) => join(copy.folder, 'assets', String(name)))
  .filter((file) => statSync(file).isFile());

/** Pagefind's fragments, one for each page, are loaded in the same way: some stand for all. */
const assets = [...Map.groupBy(allAssets, dirname)].flatMap(([folder, files]) =>
  folder.endsWith('fragment') ? files.slice(0, 3) : files,
);
const search = `${urlOf('search/index.html')}?q=foam%20roller`;

/** Whether the search page answers; if it does not, it has to say so and lead on. */
async function expectAnswerOrWayOut(page: Page): Promise<boolean> {
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

for (const [what, harm] of [
  ['gone', (file: string) => rmSync(file)],
  ['cut off', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['empty', (file: string) => writeFileSync(file, '')],
] as const)
  test(`with any one of its files ${what}, the folder answers, or says that it cannot and leads to the A to Z`, async ({
    page,
  }) => {
    let refused = 0;
    for (const file of assets) {
      const whole = readFileSync(file);
      harm(file);
      if (!(await expectAnswerOrWayOut(page))) refused += 1;
      writeFileSync(file, whole);
    }
    // Without the page's own script or the data there is no search.
    expect(refused).toBeGreaterThanOrEqual(2);
  });

test('with the data gone, the box of a page leads to the A to Z', async ({ page }) => {
  const broken = unpackCopy();
  rmSync(join(broken.folder, 'assets/search'), { recursive: true });
  await page.goto(broken.urlOf('safety/index.html'));
  await page.locator('input[name=q]').fill('foam');
  await expect(page.locator('[role=option]')).toContainText('could not be loaded');
  await page.locator('[role=option]').click();
  await expect(page).toHaveURL(broken.urlOf('a-to-z/index.html'));
});
