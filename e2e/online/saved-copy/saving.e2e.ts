/** Saving the guide on a device, completely or not at all, and removing it. */
import { expect } from '@playwright/test';
import { sites } from '../../../tools/test-runner/sites.ts';
import {
  cacheNames,
  editions,
  expectSearch,
  saveGuide,
  saveButton,
  note,
  pageStatus,
  registrations,
  removeButton,
  status,
  test,
} from './fixture.ts';
import { inTrouble, signInElsewhere, type ScriptedHost } from './scripted-host.ts';

test('stores nothing before the reader asks', async ({ page, host }) => {
  await page.goto(`${host.url}offline/`);
  await expect(status(page)).toContainText('Not kept');
  expect(await cacheNames(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
});

async function expectComplete(page: Parameters<typeof saveGuide>[0], host: ScriptedHost): Promise<void> {
  await saveGuide(page, host);
  await page.goto(host.url);
  await expect(note(page)).toHaveCount(0);
  await host.stop();
  await page.reload();
  await expect(note(page)).toContainText('This is your saved copy, the edition of');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Safety' }).click();
  await expect(page.locator('h1')).toHaveText(/safe/i);
  await expectSearch(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-results] > li').first()).toContainText('Trigger point release');
  await expect(page.locator('.excerpt mark').first()).toBeVisible();
  await page.goto(`${host.url}tools/no-such-thing/`);
  await expect(page.locator('h1')).toHaveText('This page is not in your saved copy');
  await expect(note(page)).toContainText('It was last compared with the site on');
  expect(await pageStatus(page)).toBe(503);
  await expectSearch(page);
  for (const [almost, correct] of [
    ['tools', 'tools/'],
    ['tools/index.html', 'tools/'],
    ['search?q=knots', 'search/?q=knots'],
  ]) {
    await page.goto(`${host.url}${almost}`);
    await expect(page).toHaveURL(`${host.url}${correct}`);
  }
  await host.start();
}

test('opens, searches and identifies the saved copy without the host', ({ page, host }) => expectComplete(page, host));

test.describe('below /guide/', () => {
  test.use({ site: sites.below, isComplete: true });
  test('saves a guide below a path completely', ({ page, host }) => expectComplete(page, host));
});

test('saves nothing and says so when a file cannot be fetched', async ({ page, host }) => {
  const broken = `${host.base}tools/foam-roller/`;
  host.answer = (path, request, response) => path === broken && inTrouble(path, request, response);
  await page.goto(`${host.url}offline/`);
  await saveButton(page).click();
  await expect(status(page)).toContainText('did not give out all pages. Nothing was kept');
  await expect.poll(() => cacheNames(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
  host.answer = (path, request, response) => path === broken && signInElsewhere(path, request, response);
  await saveButton(page).click();
  await expect(status(page)).toContainText('did not give out all pages. Nothing was kept');
  host.answer = () => false;
  await saveButton(page).click();
  await expect(status(page)).toContainText('Kept on this device');
});

test('saves nothing and says so when the connection is lost', async ({ page, host }) => {
  host.answer = (path, request) => {
    if (path === `${host.base}tools/`) request.socket.destroy();
    return path === `${host.base}tools/`;
  };
  await page.goto(`${host.url}offline/`);
  await saveButton(page).click();
  await expect(status(page)).toContainText('The connection broke off');
  await expect.poll(() => cacheNames(page)).toEqual([]);
});

test('saves nothing and says why when a proxy has modified pages', async ({ page, host }) => {
  host.write('tools/index.html', '<script src="/rocket-loader.min.js"></script>');
  await page.goto(`${host.url}offline/`);
  await saveButton(page).click();
  await expect(status(page)).toContainText('did not arrive as they were published. Nothing was kept');
  await expect.poll(() => cacheNames(page)).toEqual([]);
});

test('saves nothing and says so when the storage quota is exceeded @chromium', async ({ page, host, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 200_000 });
  await page.goto(`${host.url}offline/`);
  await saveButton(page).click();
  await expect(status(page)).toContainText('not enough room');
  await expect.poll(() => cacheNames(page)).toEqual([]);
});

test('suggests a download when the browser refuses storage @chromium', async ({ page, host }) => {
  const refuse = `for (const name of ['open', 'delete', 'keys', 'has', 'match'])
    CacheStorage.prototype[name] = () => Promise.reject(new DOMException('refused', 'SecurityError'));`;
  host.answer = (path, _request, response) => {
    if (!path.endsWith('/service-worker.js')) return false;
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(`${refuse}\n${host.read('service-worker.js')}`);
    return true;
  };
  await page.goto(`${host.url}offline/`);
  await saveButton(page).click();
  await expect(status(page)).toContainText('This browser cannot keep the guide');
  await expect(saveButton(page)).toBeEnabled();
  expect(await registrations(page)).toBe(0);
});

test('offers no button in a browser without service workers @chromium', async ({ page, host }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await page.goto(`${host.url}offline/`);
  await expect(status(page)).toContainText('Take one of the downloads below instead');
  await expect(saveButton(page)).toBeHidden();
});

test('removes the saved copy completely', async ({ page, host }) => {
  await saveGuide(page, host);
  await page.goto(host.url);
  // The edition and the state of the worker, which remembers an open page after it has answered.
  await expect.poll(async () => (await cacheNames(page)).length).toBe(2);
  await page.goto(`${host.url}offline/`);
  await expect(status(page)).toContainText('Kept on this device');
  await removeButton(page).click();
  await expect(status(page)).toContainText('Removed');
  expect(await cacheNames(page)).toEqual([]);
  expect(await registrations(page)).toBe(0);
  await page.goto(host.url);
  await page.goto(`${host.url}tools/`);
  expect(await cacheNames(page)).toEqual([]);
});

test('removes an incomplete cache of an interrupted download @chromium', async ({ page, host }) => {
  await page.goto(host.url);
  await page.evaluate(async (scope) => {
    const half = await caches.open(`guide ${scope} 0123456789abcdef`);
    await half.put(scope, new Response('half'));
    await caches.open('guide of another site');
  }, host.url);
  await page.goto(`${host.url}offline/`);
  await expect(status(page)).toContainText('Not kept');
  expect(await cacheNames(page)).toEqual(['guide of another site']);
});

test('fetches deleted files of the saved copy again, and reports deleted caches', async ({ page, host }) => {
  await saveGuide(page, host);
  const count = () =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((found) => !found.endsWith(' state')) ?? '';
      return (await (await caches.open(name)).keys()).length;
    });
  const all = await count();
  await page.evaluate(async (scope) => {
    const name = (await caches.keys()).find((found) => !found.endsWith(' state')) ?? '';
    const cache = await caches.open(name);
    for (const path of ['tools/', 'search/', 'pagefind/pagefind.js']) await cache.delete(scope + path);
  }, host.url);
  expect(await count()).toBeLessThan(all);
  await page.goto(host.url);
  await expect.poll(count).toBe(all);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(`${host.url}offline/`);
  await expect(status(page)).toContainText('The browser has removed all or part of the saved copy');
  await expect(removeButton(page)).toBeVisible();
  await saveButton(page).click();
  await expect(status(page)).toContainText('Kept on this device');
  expect((await editions(page)).length).toBe(1);
  await host.stop();
  await page.goto(`${host.url}tools/`);
  await expect(page.locator('h1')).toHaveText('Tools to use at home');
  await host.start();
});

test.describe('below /guide/, on the host of another site', () => {
  test.use({ site: sites.below });
  test('leaves the service worker of the other site registered', async ({ page, host }) => {
    host.answer = (path, _request, response) => {
      if (path !== '/other-worker.js') return false;
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('');
      return true;
    };
    await page.goto(`${host.url}offline/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/other-worker.js', { scope: '/' });
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await expect(status(page)).toContainText('Not kept');
    await saveGuide(page, host);
    await removeButton(page).click();
    await expect(status(page)).toContainText('Removed');
    expect(await registrations(page)).toBe(1);
  });
});
