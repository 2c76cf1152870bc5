/** The form editor: an entry changed, an entry added, and what is wrong said beside its field. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { checkContent } from '../../src/rules/check-content.ts';
import { patient, test, today } from './edited-guide.ts';

test('changes one line for a changed summary, and the content stays valid', async ({ page, guide: { dir, url } }) => {
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) elsewhere.push(request.url());
  });
  const before = read('tools/foam-roller.md');
  await page.goto(url);
  await page.getByText(/^tools \(\d+\)$/).click();
  await page.getByRole('link', { name: 'Foam roller' }).click();
  await expect(page.getByRole('status')).toHaveText('No problems.', patient);
  await page.getByLabel('Summary').fill('Too short.');
  await expect(page.locator('.problem')).toContainText('must have at least 40 characters', patient);
  await expect(page.getByLabel('Summary')).toHaveAccessibleDescription(/must have at least 40 characters/);
  await expect(page.locator('[aria-invalid]')).toHaveCount(1);
  // What was written was looked at in a pause, and the writer goes on.
  await page.keyboard.type(' Yet.');
  await expect(page.getByLabel('Summary')).toHaveValue('Too short. Yet.');
  expect(read('tools/foam-roller.md')).toBe(before);
  const summary = 'A firm roll of foam that you move your muscles over: it may ease soreness for a while.';
  await page.getByLabel('Summary').fill(summary);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Saved. No problems.', patient);
  // Looking at it once more takes that back from nobody.
  const looked = page.waitForResponse(/trial/);
  await page.getByLabel('Summary').dispatchEvent('input');
  await looked;
  await expect(page.getByRole('status')).toHaveText('Saved. No problems.', patient);
  expect(read('tools/foam-roller.md')).toBe(before.replace(/summary: .*/, `summary: "${summary}"`));
  await expect(page.locator('[aria-invalid]')).toHaveCount(0);
  expect(checkContent({ contentDir: dir, today, allowStale: true }).problems).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test('creates an entry, lists missing fields, and rejects a duplicate name', async ({ page, guide: { dir, url } }) => {
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  await page.goto(url);
  await page.getByText(/^terms/).click();
  const name = 'Palpation';
  page.once('dialog', (dialog) => dialog.accept(name));
  await page.getByRole('button', { name: 'New term' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('glossary/palpation', patient);
  await page.getByLabel('Plain', { exact: true }).fill('feeling with the hands');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('#problems')).toContainText('"means" is missing', patient);
  await page.getByLabel('Meaning').fill('A therapist feels your muscles and joints with the fingers to find out more.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // No page says the word yet, which is a warning.
  await expect(page.getByRole('status')).toHaveText(/^Saved\./, patient);
  await expect(page.locator('#problems')).not.toContainText('is missing', patient);
  expect(read('glossary.yaml')).toMatch(
    /\n\npalpation:\n {2}term: Palpation\n {2}plain: feeling with the hands\n {2}means: .*\n$/,
  );
  const messages: string[] = [];
  page.on('dialog', async (dialog) => {
    const message = dialog.message();
    await dialog.accept(name);
    // Last, so that no dialog is still being answered when the test ends.
    messages.push(message);
  });
  await page.getByText('All entries').click();
  await page.getByRole('button', { name: 'New term' }).click();
  await expect.poll(() => messages.at(-1), patient).toContain('glossary/palpation already exists');
});

test('leaves every choice of a new entry empty @chromium', async ({ page, guide: { url } }) => {
  await page.goto(url);
  await page.getByText(/^techniques/).click();
  page.once('dialog', (dialog) => dialog.accept('Kneading by foot'));
  await page.getByRole('button', { name: 'New technique' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('techniques/kneading-by-foot', patient);
  await page.getByLabel('Summary').fill('Cups lift the skin for some minutes, and leave round marks behind.');
  const problems = page.locator('#problems');
  for (const name of ['pressure', 'youMove', 'doneBy', 'bodyAreas', 'care'])
    await expect(problems).toContainText(`"${name}" is missing`, patient);
  await page.getByLabel('What it says').fill('It is not clear whether it eases pain.');
  for (const name of ['finding', 'certainty', 'ratedBy', 'sources'])
    await expect(problems).toContainText(`"${name}" is missing`, patient);
  // A figure that nobody has copied from a source is no 0.
  const effects = page.locator('[data-schemapath="root.claims.0.effects"]');
  await effects.getByRole('button', { name: 'Add' }).click();
  await effects.getByLabel('Outcome').fill('pain');
  for (const name of ['value', 'low', 'high', 'trials'])
    await expect(problems).toContainText(`"${name}" is missing`, patient);
});

test('confirms before unsaved changes are lost, and does not overwrite a changed file', async ({
  page,
  guide: { dir, url },
}) => {
  const path = join(dir, 'tools/foam-roller.md');
  const summary = page.getByLabel('Summary');
  const written = 'A firm roll of foam that you move your muscles over: it may help for a while.';
  const heading = page.getByRole('heading', { level: 2 });
  let answer = false;
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.message());
    await (answer ? dialog.accept() : dialog.dismiss());
  });
  await page.goto(`${url}#tools/massage-gun`);
  await expect(heading).toHaveText('tools/massage-gun', patient);
  await page.getByText('All entries').click();
  await page.getByRole('link', { name: 'Foam roller' }).click();
  await expect(heading).toHaveText('tools/foam-roller', patient);
  await summary.fill(written);
  await page.goBack();
  await expect.poll(() => asked.length, patient).toBe(1);
  await expect(heading).toHaveText('tools/foam-roller');
  await expect(summary).toHaveValue(written);
  expect(page.url()).toContain('#tools/foam-roller');
  const meanwhile = readFileSync(path, 'utf8').replace(/title: .*/, 'title: Foam tube');
  writeFileSync(path, meanwhile);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('has changed since you opened it', patient);
  expect(readFileSync(path, 'utf8')).toBe(meanwhile);
  // The link to the entry opens it again, as it is now.
  answer = true;
  await page.getByText('All entries').click();
  await page.getByRole('link', { name: 'Foam roller' }).click();
  await expect(page.getByLabel('Title')).toHaveValue('Foam tube', patient);
  await expect(summary).not.toHaveValue(written);
  await summary.fill(written);
  await page.getByText('All entries').click();
  await page.getByRole('link', { name: 'Massage gun' }).click();
  await expect(heading).toHaveText('tools/massage-gun', patient);
  expect(asked.length).toBe(3);
});

test('edits an unparsable file as text, and preserves "<" in text @chromium', async ({ page, guide: { dir, url } }) => {
  const path = join(dir, 'tools/foam-roller.md');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('title: Foam', 'title: "Foam'));
  await page.goto(`${url}#tools/foam-roller`);
  const text = page.getByLabel('The whole file');
  await expect(text).toHaveValue(/title: "Foam roller/, patient);
  await page.getByRole('link', { name: 'Line 2: the quote that opens here is not closed' }).click(patient);
  await page.keyboard.type('title: Foam roller');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Saved. No problems.', patient);
  expect(readFileSync(path, 'utf8')).toBe(before);
  const title = 'Roller <foam> & "tube"';
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(/^Saved\./, patient);
  await expect(page.getByLabel('Title')).toHaveValue(title);
  expect(readFileSync(path, 'utf8')).toContain(`title: ${title}\n`);
});

test('accepts the printed URL, also in a tab of an earlier run', async ({
  page,
  browser,
  guide: { dir, url, printed },
}) => {
  const context = await browser.newContext();
  const stranger = await context.newPage();
  await stranger.goto(`${url}#tools/foam-roller`);
  await expect(stranger.locator('#welcome')).toContainText('This page has no key to the editor', patient);
  await expect(stranger.locator('#kinds')).toBeEmpty();
  // The page of an earlier run: its key is another one.
  await stranger.evaluate(() => localStorage.setItem('editor-key', 'of-yesterday'));
  await stranger.reload();
  await expect(stranger.locator('#welcome')).toContainText('This page has no key to the editor', patient);
  await stranger.goto(printed);
  await stranger.getByText(/^tools \(\d+\)$/).click(patient);
  expect(stranger.url()).not.toContain('key');
  await stranger.reload();
  await expect(stranger.getByText(/^tools \(\d+\)$/)).toBeVisible(patient);
  await context.close();

  await page.goto(`${url}#tools/foam-roller`);
  const summary = page.getByLabel('Summary');
  await expect(page.getByRole('status')).toHaveText('No problems.', patient);
  await page.evaluate(() => localStorage.setItem('editor-key', 'of-yesterday'));
  const written = 'A firm roll of foam that you move your muscles over: it may ease soreness for a while.';
  await summary.fill(written);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toContainText('Not saved. This page has no key', patient);
  // In the same tab: what was written stays.
  await page.evaluate((to) => location.assign(to), new URL(printed).hash);
  await expect.poll(() => page.url(), patient).toContain('#tools/foam-roller');
  await expect(summary).toHaveValue(written);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Saved. No problems.', patient);
  expect(readFileSync(join(dir, 'tools/foam-roller.md'), 'utf8')).toContain(written);
});

test('finds an entry by another name, leads to its parts, and removes an unknown field', async ({
  page,
  guide: { dir, url },
}) => {
  const path = join(dir, 'tools/foam-roller.md');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace('summary:', 'titel: Old\nsummary:'));
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(url);
  await page.getByLabel('Find by name or id').fill('rolling out');
  await page.getByRole('link', { name: 'Foam roller' }).click();
  // The problems of the file show without a save.
  const remove = page.getByRole('button', { name: 'Remove “titel”' });
  await expect(remove).toBeVisible(patient);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  // A long list is folded until it is asked for.
  const caution = page.locator('[data-schemapath="root.cautions.0"]').first();
  await page.getByRole('navigation', { name: 'In this entry' }).getByRole('link', { name: 'Cautions' }).click();
  await expect(caution).toBeInViewport();
  await remove.click();
  await expect(page.getByRole('status')).toHaveText('Not saved yet. No problems.', patient);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Saved. No problems.', patient);
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('says how to see the page while no development server runs @chromium', async ({ page, guide: { dir, url } }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${url}#tools/foam-roller`);
  const preview = page.getByRole('region', { name: 'Preview of the page' });
  await expect(preview).toContainText('run “npm run dev” in another terminal', patient);
  await expect(preview.locator('iframe')).toBeHidden();
  // An entry with a problem has no page.
  const path = join(dir, 'tools/foam-roller.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^type: .*$/m, 'type: nonsense'));
  await preview.getByRole('button', { name: 'Show' }).click();
  await expect(preview).toContainText('when the problems of the entry are fixed', patient);
});
