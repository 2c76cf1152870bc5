/** The form editor: an entry changed, an entry added, and what is wrong said beside its field. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveForm } from '../../src/authoring/form/server.ts';
import { readEnvironment } from '../../src/environment.ts';
import { checkContent } from '../../src/rules/check-content.ts';

/** A form has hundreds of fields, and the check runs behind it: the machine may be busy. */
const patient = { timeout: 30_000 };
/** The content is as new as the day on which it is tested. */
const { today } = readEnvironment();
let dir: string;
let server: Server;

test.beforeEach(async () => {
  test.slow();
  dir = mkdtempSync(join(tmpdir(), 'guide-edited-'));
  cpSync('src/content', dir, { recursive: true });
  server = await serveForm({ contentDir: dir, today, saved: () => undefined }, 0);
});
test.afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(dir, { recursive: true });
});

const read = (path: string) => readFileSync(join(dir, path), 'utf8');
const open = (page: Page, hash = '') => page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${hash}`);
const errors = () => checkContent({ contentDir: dir, today, allowStale: true }).problems;

test('a changed summary is one changed line, and the check still holds', async ({ page }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) elsewhere.push(request.url());
  });
  const before = read('tools/foam-roller.md');
  await open(page);
  await page.getByText('tools (6)').click();
  await page.getByRole('link', { name: 'Foam roller' }).click();
  await expect(page.getByRole('status')).toHaveText('No problems.', patient);
  await page.getByLabel('Summary').fill('Too short.');
  await expect(page.locator('.problem')).toContainText('must have at least 40 characters', patient);
  // What was written was looked at in a pause, and the writer goes on.
  await page.keyboard.type(' Yet.');
  await expect(page.getByLabel('Summary')).toHaveValue('Too short. Yet.');
  expect(read('tools/foam-roller.md')).toBe(before);
  const summary = 'A firm roll of foam that you move your muscles over: it may ease soreness for a while.';
  await page.getByLabel('Summary').fill(summary);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Saved. No problems.', patient);
  expect(read('tools/foam-roller.md')).toBe(before.replace(/summary: .*/, `summary: "${summary}"`));
  expect(errors()).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('a new entry is written, what it lacks is named, and a name that is taken is refused', async ({ page }) => {
  await open(page);
  await page.getByText(/^terms/).click();
  const name = 'Palpation';
  page.once('dialog', (dialog) => dialog.accept(name));
  await page.getByRole('button', { name: 'New term' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('glossary/palpation', patient);
  await page.getByLabel('Plain', { exact: true }).fill('feeling with the hands');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('#problems')).toContainText('"means" is missing', patient);
  await page.getByLabel('Means').fill('A therapist feels your muscles and joints with the fingers to find out more.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // No page says the word yet, which is a warning.
  await expect(page.getByRole('status')).toHaveText(/^Saved\./, patient);
  await expect(page.locator('#problems')).not.toContainText('is missing', patient);
  expect(read('glossary.yaml')).toMatch(
    /\n\npalpation:\n {2}term: Palpation\n {2}plain: feeling with the hands\n {2}means: .*\n$/,
  );
  const said: string[] = [];
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    return dialog.accept(name);
  });
  await page.getByRole('button', { name: 'New term' }).click();
  await expect.poll(() => said.at(-1), patient).toContain('There is glossary/palpation already');
});
