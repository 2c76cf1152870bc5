/** A newer edition: fetched as a whole in the background, offered, and never mixed with the one that is open. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { cacheNames, editions, expectSearch, keep, note, test } from './fixture.ts';
import type { ScriptedHost } from './scripted-host.ts';

const newer = (page: Page) => note(page).filter({ hasText: 'A newer edition' });

/** Opens a page that looks for a newer edition, and waits until it is there. */
async function expectOffer(page: Page, { address }: ScriptedHost): Promise<void> {
  await page.goto(`${address}tools/`);
  await expect(newer(page)).toHaveCount(1, { timeout: 60_000 });
}

test('a newer edition is fetched as a whole, said, and shown when the reader wants it', async ({ page, host }) => {
  await keep(page, host);
  const [before] = await editions(page);
  await host.publish('second');
  await expectOffer(page, host);
  await expect(page.locator('h1[data-second]')).toHaveCount(0);
  expect(await editions(page)).toContain(before);
  await newer(page).getByRole('button').click();
  await expect(page.locator('h1[data-second]')).toHaveCount(1);
  await expect(newer(page)).toHaveCount(0);
  await expect.poll(() => editions(page)).not.toContain(before);
  expect((await editions(page)).length).toBe(1);
  await host.stop();
  await page.goto(host.address);
  await expect(page.locator('h1[data-second]')).toHaveCount(1);
  await expectSearch(page);
  await host.start();
});

test('showing a newer edition in one tab leaves another in its own', async ({ page, host, context }) => {
  await keep(page, host);
  const reading = await context.newPage();
  await reading.goto(`${host.address}safety/`);
  const [before] = await editions(page);
  await host.publish('second');
  await expectOffer(page, host);
  await newer(page).getByRole('button').click();
  await expect(page.locator('h1[data-second]')).toHaveCount(1);
  // The box of the other tab loads its script only now; on the host it has another name.
  await expectSearch(reading);
  await reading.keyboard.press('Escape');
  await expect(newer(reading)).toHaveCount(1);
  expect(await editions(page)).toContain(before);
  await reading.close();
  await page.goto(`${host.address}safety/`);
  await expect.poll(() => editions(page)).not.toContain(before);
});

test('an open page keeps its edition when the worker is ended and started again @chromium', async ({
  page,
  host,
  context,
}) => {
  await keep(page, host);
  const reading = await context.newPage();
  await reading.goto(`${host.address}safety/`);
  await host.publish('second');
  await expectOffer(page, host);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await host.stop();
  await expectSearch(reading);
  await reading.keyboard.press('Enter');
  await expect(reading.locator('.excerpt mark').first()).toBeVisible();
  await host.start();
});

// Playwright loses a page of this Firefox that comes back from memory.
test('a page that comes back from the browser’s memory works, or offers the newer edition @chromium', async ({
  page,
  host,
}) => {
  await keep(page, host);
  await page.goto(`${host.address}safety/`);
  await host.publish('second');
  await expectOffer(page, host);
  await newer(page).getByRole('button').click();
  await expect(page.locator('h1[data-second]')).toHaveCount(1);
  await expect.poll(async () => (await editions(page)).length).toBe(1);
  await host.stop();
  // Where the page comes from memory, nothing is loaded for which the test could wait.
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(/safety/);
  const isNewer = (await page.locator('h1[data-second]').count()) === 1;
  if (isNewer) await expectSearch(page);
  else await expect(newer(page)).toHaveCount(1);
  await host.start();
});

test('an edition that does not arrive as it was published is not taken', async ({ page, host }) => {
  await keep(page, host);
  const before = await editions(page);
  await host.publish('second');
  const file = `${host.folder}/tools/index.html`;
  const text = readFileSync(file, 'utf8');
  host.write('tools/index.html', text.replace('</body>', '<script src="/rocket-loader.min.js"></script></body>'));
  await page.goto(host.address);
  await expect(note(page)).toContainText('could not be saved on this device');
  await expect(page.locator('h1[data-second]')).toHaveCount(0);
  await page.goto(`${host.address}tools/`);
  await expect(note(page)).toContainText('could not be saved on this device');
  await expect.poll(() => editions(page)).toEqual(before);
  // When it is fixed, the next look takes it.
  host.write('tools/index.html', text);
  await expectOffer(page, host);
});

test('nothing but the edition and what the worker remembers is kept', async ({ page, host }) => {
  await keep(page, host);
  await page.goto(host.address);
  // The worker remembers an open page after it has answered.
  await expect.poll(async () => (await cacheNames(page)).length).toBe(2);
});
