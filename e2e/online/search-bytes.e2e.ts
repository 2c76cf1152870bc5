import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { budgets } from '../../bench/budgets.ts';
import { addressOf, sites } from '../sites.ts';

/** Bytes that a host with brotli would send; what Pagefind has compressed already is sent as it is. */
function sent(path: string): number {
  const body = readFileSync(join(sites.root.dir, path.slice(sites.root.base.length)));
  return /\.(pf_\w+|pagefind)$/.test(path) ? body.length : brotliCompressSync(body).length;
}

/** Notes every file that a page asks for from now on. */
function listen(page: Page): Set<string> {
  const paths = new Set<string>();
  page.on('request', (request) => void paths.add(new URL(request.url()).pathname));
  return paths;
}

const sum = (paths: ReadonlySet<string>) => [...paths].reduce((total, path) => total + sent(path), 0);

/** Files of the full text, which the first answer does not wait for. */
const fullTextFiles = /pagefind\.js|details\.json|spelling\.json|online-engine/;

test('the first answer and the full text come within their budgets @chromium', async ({ page }) => {
  await page.goto(addressOf('root', 'safety/'), { waitUntil: 'networkidle' });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  // The full text waits until the first answer has been weighed.
  await page.route(fullTextFiles, async (route) => {
    await held;
    await route.continue();
  });
  const asked = listen(page);
  await page.keyboard.press('/');
  await page.keyboard.type('knots');
  await expect(page.locator('[role=option]').first()).toContainText('Trigger point release');
  const first = sum(new Set([...asked].filter((path) => !fullTextFiles.test(path))));
  release();
  await expect(page.getByRole('combobox', { name: 'Search the guide' }).locator('~ [role=status]')).toContainText(
    'knots',
  );
  const full = sum(asked);
  console.log(
    `first answer: ${first} B of ${budgets.firstAnswer}; full text: ${full} B of ${budgets.fullText}\n${[...asked].map((path) => `${sent(path)} ${path}`).join('\n')}`,
  );
  expect(first).toBeLessThanOrEqual(budgets.firstAnswer);
  expect(full).toBeLessThanOrEqual(budgets.fullText);
});

test('typed letter by letter, with an answer after each, it is hardly more @chromium', async ({ page }) => {
  await page.goto(addressOf('root', 'safety/'), { waitUntil: 'networkidle' });
  const asked = listen(page);
  await page.keyboard.press('/');
  const status = page.getByRole('combobox', { name: 'Search the guide' }).locator('~ [role=status]');
  for (const text of ['k', 'kn', 'kno', 'knot', 'knots']) {
    await page.keyboard.type(text.at(-1) ?? '');
    await expect(status).toContainText(`“${text}”`);
  }
  // Each beginning may stand in another piece of the index.
  expect(sum(asked)).toBeLessThanOrEqual(budgets.fullText + 4_000);
});
