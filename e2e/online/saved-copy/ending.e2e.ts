/** How a saved copy ends: it says how old it is, and a site can take it back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { operatorFolder } from '../../../src/outputs/hosting/host-files.ts';
import { cacheNames, keep, note, registrations, status, test } from './fixture.ts';
import { signIn, silent, type ScriptedHost } from './scripted-host.ts';

/** A worker whose clock a test can set forward. */
const clock = `
let forward = 0;
const now = Date.now;
Date.now = () => now() + forward;
self.addEventListener('message', ({ data }) => { if (data.days) forward = data.days * 86400000; });`;

/** Keeps a guide, and lets so many days go by for its worker. */
async function keepAndWait(page: Page, host: ScriptedHost, days: number): Promise<void> {
  host.write('service-worker.js', host.read('service-worker.js') + clock);
  await keep(page, host);
  await page.evaluate(async (passed) => {
    const registration = await navigator.serviceWorker.getRegistration();
    registration?.active?.postMessage({ days: passed });
  }, days);
}

const cardNotes = (page: Page) => page.locator('[data-care] > [data-saved-age]');

test('after thirty days without the site, every page says so, and each card on when to get help', async ({
  page,
  host,
}) => {
  await keepAndWait(page, host, 31);
  await host.stop();
  await page.goto(`${host.address}safety/`);
  await expect(note(page)).toContainText('Go online to look for a newer edition');
  expect(await cardNotes(page).count()).toBe(await page.locator('[data-care]').count());
  await expect(cardNotes(page).first()).toContainText('last compared with the site on');
  await host.start();
  await page.reload();
  await expect(note(page)).toHaveCount(0);
  await expect(cardNotes(page)).toHaveCount(0);
  await page.reload();
  await expect(note(page)).toHaveCount(0);
});

test('an old copy says so at once, also while the host says nothing', async ({ page, host }) => {
  await keepAndWait(page, host, 31);
  host.answer = silent;
  await page.goto(`${host.address}safety/`, { waitUntil: 'commit' });
  await expect(note(page)).toContainText('Go online to look for a newer edition');
});

test('before thirty days a copy says its age only where the site does not answer', async ({ page, host }) => {
  await keepAndWait(page, host, 29);
  await host.stop();
  await page.goto(`${host.address}safety/`);
  await expect(note(page)).toContainText('It was last compared with the site on');
  await expect(note(page)).not.toContainText('Go online');
  await expect(cardNotes(page)).toHaveCount(0);
  await host.start();
});

test('where another site has taken the place of the guide for long, the copy is removed', async ({ page, host }) => {
  await keepAndWait(page, host, 31);
  host.answer = signIn;
  await page.goto(`${host.address}tools/`);
  await expect(note(page).last()).toBeVisible();
  await expectRemoved(page);
  await page.goto(`${host.address}tools/`);
  await expect(page.locator('h1')).toHaveText('Sign in');
});

test('the page that offers the copy says how old it is', async ({ page, host }) => {
  await keep(page, host);
  await host.stop();
  await page.goto(`${host.address}offline/`);
  await expect(status(page)).toContainText(
    /Kept on this device: the edition of .+, last compared with the site on .+\./,
  );
  await expect(note(page)).toContainText('This is your saved copy');
  await host.start();
});

async function expectRemoved(page: Page): Promise<void> {
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await expect.poll(() => registrations(page)).toBe(0);
}

for (const gone of [404, 410])
  test(`where the site answers ${gone} for the worker, the copy is removed`, async ({ page, host }) => {
    await keep(page, host);
    host.answer = (path, _request, response) => {
      if (!path.endsWith('/service-worker.js')) return false;
      response.writeHead(gone).end();
      return true;
    };
    await page.goto(`${host.address}tools/`);
    await expect(note(page)).toContainText('no longer offers this guide to be kept');
    await expectRemoved(page);
    host.asked.length = 0;
    await page.goto(`${host.address}tools/`);
    expect(host.asked).toContain(`GET ${host.base}tools/`);
  });

test('the worker that the build makes for the purpose removes every copy, and itself', async ({ page, host }) => {
  await keep(page, host);
  host.write('service-worker.js', readFileSync(join(operatorFolder(host.folder), 'service-worker-off.js'), 'utf8'));
  await page.goto(`${host.address}tools/`);
  await expect(note(page)).toContainText('no longer offers this guide to be kept');
  await expectRemoved(page);
});
