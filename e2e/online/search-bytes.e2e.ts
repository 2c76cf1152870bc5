import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { budgets, growing } from '../../bench/budgets.ts';
import { isTranslated } from '../../test/content-pages.ts';
import { pagePaths } from '../pages.ts';
import { urlOf, sites } from '../../tools/test-runner/sites.ts';

/** Bytes that a host with brotli would send. */
const sent = (path: string) =>
  brotliCompressSync(readFileSync(join(sites.root.dir, path.slice(sites.root.base.length)))).length;

/** Notes every file that a page asks for from now on. */
function listen(page: Page): Set<string> {
  const paths = new Set<string>();
  page.on('request', (request) => void paths.add(new URL(request.url()).pathname));
  return paths;
}

const sum = (paths: ReadonlySet<string>) => [...paths].reduce((total, path) => total + sent(path), 0);

const allowed = growing({ pages: pagePaths.filter((path) => !isTranslated(path)).length, sources: 0, cautions: 0 });

for (const [question, budget] of [
  ['knots', allowed.answers],
  ['kntos', allowed.answersWithWordList],
] as const)
  test(`transfers answers with excerpts to "${question}" within budget @chromium`, async ({ page }) => {
    await page.goto(urlOf('root', 'safety/'), { waitUntil: 'networkidle' });
    const asked = listen(page);
    await page.keyboard.press('/');
    for (const letter of question) await page.keyboard.type(letter);
    await expect(page.locator('[role=option]').first().locator('mark').first()).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Search the guide' }).locator('~ [role=status]')).toContainText(
      'knots',
    );
    console.log(`${sum(asked)} B of ${budget}\n${[...asked].map((path) => `${sent(path)} ${path}`).join('\n')}`);
    expect(sum(asked)).toBeLessThanOrEqual(budget);
  });

test('loads almost no JavaScript before search is used @chromium', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await page.goto(urlOf('root', 'tools/massage-gun/'), { waitUntil: 'networkidle' });
  expect(sum(scripts)).toBeGreaterThan(0);
  expect(sum(scripts)).toBeLessThan(budgets.scriptBeforeSearch);
});
