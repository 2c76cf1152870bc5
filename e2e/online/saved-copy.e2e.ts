/** "Keep this guide on this device": with a host of the test's own, which it stops, changes and breaks. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { operatorFolder } from '../../src/outputs/hosting/host-files.ts';
import { hostHandler } from '../../src/outputs/hosting/server.ts';
import { sites } from '../sites.ts';

interface Host {
  folder: string;
  address: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  /** Files that this host answers with an error. */
  broken: Set<string>;
}

/** A host with the headers that real ones are told to send. */
async function makeHost({ dir, base: path }: { dir: string; base: string }): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'hands-on-host-'));
  cpSync(dir, folder, { recursive: true });
  cpSync(operatorFolder(dir), operatorFolder(folder), { recursive: true });
  const broken = new Set<string>();
  const serve = hostHandler(folder);
  let server: Server;
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server = createServer((request, response) => {
        if (broken.has(request.url ?? '')) response.writeHead(503).end();
        else serve(request, response);
      }).listen(port, resolve);
    });
  await listen(0);
  const { port } = (server as Server).address() as AddressInfo;
  return {
    folder,
    broken,
    address: `http://localhost:${port}${path}`,
    start: () => listen(port),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const test = base.extend<{ host: Host; site: { dir: string; base: string } }>({
  site: [sites.root, { option: true }],
  host: async ({ site }, use) => {
    const host = await makeHost(site);
    await use(host);
    await host.stop();
    for (const folder of [host.folder, operatorFolder(host.folder)]) rmSync(folder, { recursive: true });
  },
});

const status = (page: Page) => page.locator('[data-keep-status]');
const note = (page: Page) => page.locator('.saved-note');
const stores = (page: Page) => page.evaluate(() => caches.keys());

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

async function keep(page: Page, { address }: Host): Promise<void> {
  await page.goto(`${address}offline/`);
  await page.getByRole('button', { name: /Keep this guide/ }).click();
  await expect(status(page)).toContainText('Kept on this device', { timeout: 30_000 });
}

test('nothing is kept before the reader asks', async ({ page, host }) => {
  await page.goto(`${host.address}offline/`);
  await expect(status(page)).toContainText('Not kept');
  expect(await stores(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
});

async function expectWhole(page: Page, host: Host): Promise<void> {
  await keep(page, host);
  await page.goto(host.address);
  await expect(note(page)).toHaveCount(0);
  await host.stop();
  await page.reload();
  await expect(note(page)).toContainText('You are offline. This is your saved copy, the edition of');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safety' }).click();
  await expect(page.locator('h1')).toHaveText(/safe/i);
  await page.locator('input[name=q]').fill('triger point');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-results] > li').first()).toContainText('Trigger point release');
  await expect(page.locator('.excerpt mark').first()).toBeVisible();
  await page.goto(`${host.address}tools/no-such-thing/`);
  await expect(page.locator('h1')).toHaveText('This page is not here');
  await host.start();
}

test('with the host gone, a kept guide opens, is searched, and says that it is a copy', ({ page, host }) =>
  expectWhole(page, host));

test.describe('below /guide/', () => {
  test.use({ site: sites.below });
  test('a guide below a path is kept as whole', ({ page, host }) => expectWhole(page, host));
});

test('a newer edition is fetched whole, said, and shown when the reader wants it', async ({ page, host }) => {
  await keep(page, host);
  const home = join(host.folder, 'index.html');
  const worker = join(host.folder, 'service-worker.js');
  const hash = () => createHash('sha256').update(readFileSync(home)).digest('hex').slice(0, 16);
  const before = hash();
  writeFileSync(home, readFileSync(home, 'utf8').replace('<h1', '<h1 data-newer'));
  writeFileSync(
    worker,
    readFileSync(worker, 'utf8')
      .replace(before, hash())
      .replace(/"version":"\w+"/, '"version":"newer"'),
  );
  await page.goto(`${host.address}tools/`);
  await expect(note(page)).toContainText('A newer edition', { timeout: 30_000 });
  expect((await stores(page)).length).toBe(2);
  await note(page).getByRole('button').click();
  await expect(note(page)).toHaveCount(0);
  await expect.poll(() => stores(page)).toEqual([expect.stringContaining('newer')]);
  await host.stop();
  await page.goto(host.address);
  await expect(page.locator('h1[data-newer]')).toBeVisible();
  await host.start();
});

test('when a file cannot be fetched, nothing is kept, and the page says so', async ({ page, host }) => {
  host.broken.add(`${new URL(host.address).pathname}tools/foam-roller/`);
  await page.goto(`${host.address}offline/`);
  await page.getByRole('button', { name: /Keep this guide/ }).click();
  await expect(status(page)).toContainText('could not be fetched whole. Nothing was kept', { timeout: 30_000 });
  expect(await stores(page)).toEqual([]);
  host.broken.clear();
  await page.getByRole('button', { name: /Keep this guide/ }).click();
  await expect(status(page)).toContainText('Kept on this device', { timeout: 30_000 });
});

test('a file that is not the one of this edition is not kept', async ({ page, host }) => {
  writeFileSync(join(host.folder, 'tools/index.html'), 'another');
  await page.goto(`${host.address}offline/`);
  await page.getByRole('button', { name: /Keep this guide/ }).click();
  await expect(status(page)).toContainText('Nothing was kept', { timeout: 30_000 });
  expect(await stores(page)).toEqual([]);
});

test('without room on the device nothing is kept, and the page says so @chromium', async ({ page, host, context }) => {
  const session = await context.newCDPSession(page);
  const origin = new URL(host.address).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  await page.goto(`${host.address}offline/`);
  await page.getByRole('button', { name: /Keep this guide/ }).click();
  await expect(status(page)).toContainText('not enough room', { timeout: 30_000 });
  expect(await stores(page)).toEqual([]);
});

test('where the browser refuses to store, nothing is kept, and the page says what to do instead', async ({
  page,
  host,
}) => {
  const worker = join(host.folder, 'service-worker.js');
  const refuse = `for (const name of ['open', 'delete', 'keys', 'has', 'match'])
    CacheStorage.prototype[name] = () => Promise.reject(new DOMException('refused', 'SecurityError'));`;
  writeFileSync(worker, `${refuse}\n${readFileSync(worker, 'utf8')}`);
  await page.goto(`${host.address}offline/`);
  await page.getByRole('button', { name: /Keep this guide/ }).click();
  await expect(status(page)).toContainText('This browser cannot keep the guide', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: /Keep this guide/ })).toBeEnabled();
  expect(await registrations(page)).toBe(0);
});

test('a browser that cannot keep anything is not asked to', async ({ page, host }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(`${host.address}offline/`);
  await expect(status(page)).toContainText('Take one of the downloads below instead');
  await expect(page.getByRole('button', { name: /Keep this guide/ })).toBeHidden();
});

test('what is kept can be removed, and then nothing is left', async ({ page, host }) => {
  await keep(page, host);
  await page.reload();
  await expect(status(page)).toContainText('Kept on this device');
  await page.getByRole('button', { name: /Remove/ }).click();
  await expect(status(page)).toContainText('Removed');
  expect(await stores(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
});
