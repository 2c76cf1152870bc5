/** Expiry of a saved copy: its age is shown, and a site can withdraw it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { operatorFolder } from '../../../src/outputs/hosting/host-files.ts';
import { cacheNames, saveGuide, note, registrations, status, test } from './fixture.ts';
import { signIn, silent } from './scripted-host.ts';

/** Added to the service worker: its clock can be set forward. */
const clock = `
let forward = 0;
const now = Date.now;
Date.now = () => now() + forward;
self.addEventListener('message', ({ data }) => { if (data.days) forward = data.days * 86400000; });`;

/** Sets the clock of the worker forward. @param days since the guide was saved */
const forward = (page: Page, days: number) =>
  page.evaluate(async (passed) => {
    const registration = await navigator.serviceWorker.getRegistration();
    registration?.active?.postMessage({ days: passed });
  }, days);

const cardNotes = (page: Page) => page.locator('[data-care] > [data-saved-age]');

async function expectRemoved(page: Page): Promise<void> {
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect.poll(() => registrations(page)).toBe(0);
}

test('shows the age of the saved copy, warns after 30 days, and removes the copy of a replaced site', async ({
  page,
  host,
}) => {
  host.write('service-worker.js', host.read('service-worker.js') + clock);
  await saveGuide(page, host);
  await test.step('before 30 days, only while the site is unavailable', async () => {
    await forward(page, 29);
    await host.stop();
    await page.goto(`${host.url}safety/`);
    await expect(note(page)).toContainText('It was last compared with the site on');
    await expect(note(page)).not.toContainText('Go online');
    await expect(cardNotes(page)).toHaveCount(0);
  });
  await test.step('on the offline page', async () => {
    await page.goto(`${host.url}offline/`);
    await expect(status(page)).toContainText(
      /Kept on this device: the edition of .+, last compared with the site on .+\./,
    );
    await expect(note(page)).toContainText('This is your saved copy');
  });
  await test.step('after 30 days, on every page and care card', async () => {
    await forward(page, 31);
    await page.goto(`${host.url}safety/`);
    await expect(note(page)).toContainText('Go online to look for a newer edition');
    expect(await cardNotes(page).count()).toBe(await page.locator('[data-care]').count());
    await expect(cardNotes(page).first()).toContainText('last compared with the site on');
  });
  await test.step('no longer when the site is available', async () => {
    await host.start();
    await page.reload();
    await expect(note(page)).toHaveCount(0);
    await expect(cardNotes(page)).toHaveCount(0);
    await page.reload();
    await expect(note(page)).toHaveCount(0);
  });
  await test.step('at once while the host does not respond', async () => {
    await forward(page, 62);
    host.answer = silent;
    await page.goto(`${host.url}safety/`, { waitUntil: 'commit' });
    await expect(note(page)).toContainText('Go online to look for a newer edition');
  });
  await test.step('another site', async () => {
    host.answer = signIn;
    host.hangUp();
    await expect(async () => {
      await page.goto(`${host.url}tools/`);
      await expect(note(page).last()).toBeVisible({ timeout: 5000 });
    }).toPass();
    await expectRemoved(page);
    await page.goto(`${host.url}tools/`);
    await expect(page.locator('h1')).toHaveText('Sign in');
  });
});

// 410 is classified like 404.
test('removes the saved copy when the service worker responds with 404', async ({ page, host }) => {
  await saveGuide(page, host);
  host.answer = (path, _request, response) => {
    if (!path.endsWith('/service-worker.js')) return false;
    response.writeHead(404).end();
    return true;
  };
  await page.goto(`${host.url}tools/`);
  await expect(note(page)).toContainText('no longer offers this guide to be kept');
  await expectRemoved(page);
  host.requests.length = 0;
  await page.goto(`${host.url}tools/`);
  expect(host.requests).toContain(`GET ${host.base}tools/`);
});

test('removes every saved copy and itself with the kill-switch worker', async ({ page, host }) => {
  await saveGuide(page, host);
  host.write('service-worker.js', readFileSync(join(operatorFolder(host.folder), 'service-worker-off.js'), 'utf8'));
  await page.goto(`${host.url}tools/`);
  await expect(note(page)).toContainText('no longer offers this guide to be kept');
  await expectRemoved(page);
});
