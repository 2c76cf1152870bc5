/** What a kept guide answers while its host is slow, silent, in trouble, or not itself; and what it leaves alone. */
import { expect } from '@playwright/test';
import { expectSearch, saveGuide, note, pageStatus, test } from './fixture.ts';
import { inTrouble, signIn, signInElsewhere, silent, slow, type Answer } from './scripted-host.ts';

const hosts: [name: string, answer: Answer, says: boolean][] = [
  ['slow', slow, false],
  ['silent', silent, true],
  ['in trouble', inTrouble, true],
  ['behind a sign-in page', signIn, true],
  ['behind a sign-in page elsewhere', signInElsewhere, true],
];

test('serves pages and search from the saved copy whatever the host answers', async ({ page, host }) => {
  await saveGuide(page, host);
  for (const [name, answer, says] of hosts)
    await test.step(`while the host is ${name}`, async () => {
      host.answer = answer;
      host.requests.length = 0;
      await page.goto(host.url);
      await expectSearch(page);
      await page.keyboard.press('Enter');
      await expect(page.locator('.excerpt mark').first()).toBeVisible();
      // Nothing was asked of the host but whether it has a newer edition.
      expect(host.requests.filter((asked) => !/service-worker\.js$|icon/.test(asked))).toEqual([]);
      await expect(note(page)).toHaveCount(says ? 1 : 0);
      if (says) await expect(note(page)).toContainText('This is your saved copy, the edition of');
      host.answer = () => false;
      host.hangUp();
      await expect(async () => {
        await page.goto(`${host.url}tools/`);
        await expect(note(page)).toHaveCount(0, { timeout: 5000 });
      }).toPass();
    });
});

test('passes requests for other files and to other applications to the host, with their status', async ({
  page,
  host,
}) => {
  await saveGuide(page, host);
  await page.goto(`${host.url}tools/no-such-thing/`);
  await expect(page.locator('h1')).toHaveText('This page is not here');
  expect(await pageStatus(page)).toBe(404);
  host.answer = inTrouble;
  await page.goto(`${host.url}tools/no-such-thing/`);
  await expect(page.locator('body')).toHaveText('trouble');
  expect(await pageStatus(page)).toBe(503);
  host.answer = async (path, request, response) =>
    (await slow(path, request, response)) || inTrouble(path, request, response);
  await page.goto(`${host.url}tools/a-new-page/`);
  await expect(page.locator('body')).toHaveText('trouble');
  host.answer = (path, request, response) => {
    if (!path.startsWith('/booking/')) return false;
    response.writeHead(path.endsWith('/lost') ? 410 : 201, { 'Content-Type': 'text/html' });
    response.end(`<h1>${request.method} ${request.headers.range ?? ''}</h1>`);
    return true;
  };
  const origin = new URL(host.url).origin;
  await page.goto(`${origin}/booking/`);
  await expect(page.locator('h1')).toHaveText('GET');
  expect(await pageStatus(page)).toBe(201);
  await page.goto(`${origin}/booking/lost`);
  expect(await pageStatus(page)).toBe(410);
  await page.goto(`${host.url}tools/`);
  const answers = await page.evaluate((base) => {
    const ask = async (path: string, init: RequestInit = {}) => {
      const answer = await fetch(path, init);
      return `${answer.status} ${(await answer.text()).slice(0, 40)}`;
    };
    return Promise.all([
      ask('/booking/', { method: 'POST' }),
      ask('/booking/', { headers: { Range: 'bytes=0-3' } }),
      ask(`${base}tools/`, { method: 'POST' }),
      ask(`${base}robots.txt`, { headers: { Range: 'bytes=0-4' } }),
      ask(`${base}tools/`, { headers: { Range: 'bytes=0-4' }, cache: 'no-store' }),
      ask(`${base}api/no-such-thing.json`),
    ]);
  }, host.base);
  expect(answers[0]).toBe('201 <h1>POST </h1>');
  expect(answers[1]).toBe('201 <h1>GET bytes=0-3</h1>');
  expect(answers[2]).toMatch(/^405/);
  expect(answers[3]).toBe('206 User-');
  expect(answers[4]).toMatch(/^206/);
  expect(answers[5]).toMatch(/^404/);
  // Without a network it is the browser that says so, and not the guide.
  await host.stop();
  await expect(page.goto(`${origin}/booking/`)).rejects.toThrow();
  await host.start();
});

test('preserves response headers and content types', async ({ page, host }) => {
  await saveGuide(page, host);
  await host.stop();
  const home = await page.goto(host.url);
  expect(home?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(home?.headers()['referrer-policy']).toBe('no-referrer');
  const headersOf = (path: string) =>
    page.evaluate(async (url) => {
      const { headers } = await fetch(url);
      return Object.fromEntries(headers);
    }, host.url + path);
  expect(await headersOf('drawings/body.svg')).toMatchObject({
    'content-type': expect.stringContaining('image/svg+xml'),
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'x-content-type-options': 'nosniff',
  });
  await page.goto(`${host.url}drawings/body.svg`);
  expect(await page.evaluate(() => document.contentType)).toBe('image/svg+xml');
  await host.start();
});

test('adds the policy of the guide when the host sends no headers', async ({ page, host }) => {
  host.answer = (_path, _request, response) => {
    const set = response.setHeader.bind(response);
    // A host that knows the types of files and nothing else.
    response.setHeader = (name, value) =>
      /^(content-(type|length|encoding)|vary)$/i.test(name) ? set(name, value) : response;
    return false;
  };
  await saveGuide(page, host);
  const home = await page.goto(host.url);
  expect(home?.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(home?.headers()['strict-transport-security']).toBeUndefined();
  await expectSearch(page);
});
