/** A new edition: fetched completely in the background, offered, and never mixed with the open one. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { editions, expectSearch, saveGuide, note, test } from './fixture.ts';
import type { ScriptedHost } from './scripted-host.ts';

const newer = (page: Page) => note(page).filter({ hasText: 'A newer edition' });

/** Opens a page that looks for a new edition, and waits for the offer. */
async function expectOffer(page: Page, { url }: ScriptedHost): Promise<void> {
  await page.goto(`${url}tools/`);
  await expect(newer(page)).toHaveCount(1, { timeout: 60_000 });
}

test('fetches a new edition completely, offers it, and shows it on request', async ({ page, host }) => {
  await saveGuide(page, host);
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
  await page.goto(host.url);
  await expect(page.locator('h1[data-second]')).toHaveCount(1);
  await expectSearch(page);
  await host.start();
});

test('leaves other tabs in their edition when one tab updates', async ({ page, host, context }) => {
  await saveGuide(page, host);
  const reading = await context.newPage();
  await reading.goto(`${host.url}safety/`);
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
  await page.goto(`${host.url}safety/`);
  await expect.poll(() => editions(page)).not.toContain(before);
});

test('keeps the edition of an open page when the worker restarts @chromium', async ({ page, host, context }) => {
  await saveGuide(page, host);
  const reading = await context.newPage();
  await reading.goto(`${host.url}safety/`);
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
test('works, or offers the new edition, after a restore from the back/forward cache @chromium', async ({
  page,
  host,
}) => {
  await saveGuide(page, host);
  await page.goto(`${host.url}safety/`);
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

test('rejects an edition that was modified in transit', async ({ page, host }) => {
  await saveGuide(page, host);
  const before = await editions(page);
  await host.publish('second');
  const file = `${host.folder}/tools/index.html`;
  const text = readFileSync(file, 'utf8');
  host.write('tools/index.html', text.replace('</body>', '<script src="/rocket-loader.min.js"></script></body>'));
  await page.goto(host.url);
  await expect(note(page)).toContainText('could not be saved on this device');
  await expect(page.locator('h1[data-second]')).toHaveCount(0);
  await page.goto(`${host.url}tools/`);
  await expect(note(page)).toContainText('could not be saved on this device');
  await expect.poll(() => editions(page)).toEqual(before);
  // When it is fixed, the next look takes it.
  host.write('tools/index.html', text);
  await expectOffer(page, host);
});
