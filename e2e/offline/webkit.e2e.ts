/** The downloads in WebKit. It is driven from outside, so these tests take no page of Playwright's. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { By, until } from 'selenium-webdriver';
import { answersInPage, someQueries, type PageAnswer } from '../search-answers.ts';
import { urlOf as online } from '../../tools/test-runner/sites.ts';
import { recordErrors } from './record-errors.ts';
import { pageFiles, unpackEditions, variedPageFiles } from './unpack-editions.ts';
import { followInPage, anchorsByPage, type Followed } from './follow.ts';
import { selectColorScheme, applyPrintRules } from './in-page.ts';
import { useWebKit } from './webkit-page.ts';

const copy = unpackEditions();
const { urlOf, singleFile } = copy;
const webkit = useWebKit({}, () => recordErrors(copy));
const { open, run, find } = webkit;

const ready = () => find('html[data-search-ready]');
/** What failed in the page, and what it complained of. */
const complaints = () => run<string[]>('return complaints');
const paper = () => run<string>('return getComputedStyle(document.body).backgroundColor');
const heading = () =>
  run<string>(`return [...document.querySelectorAll('h1')].find((h) => h.getClientRects().length > 0)?.textContent`);

test(
  'opens pages of the offline folder in WebKit with styles, scripts, valid links and anchors, and no error',
  { tag: ['@styled', '@links'] },
  async () => {
    const anchors = anchorsByPage(copy);
    const urls = pageFiles(copy).map(urlOf);
    for (const file of variedPageFiles(copy)) {
      await open(urlOf(file));
      const page = await run<{ heading: string; paper: string; scripts: boolean; foreign: string[] }>(`return {
      heading: document.querySelector('h1')?.textContent,
      paper: getComputedStyle(document.body).backgroundColor,
      scripts: typeof guideTransport === 'object',
      foreign: performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.startsWith('file:')),
    }`);
      expect(page.heading, file).toBeTruthy();
      expect(page.paper, file).toBe('rgb(250, 246, 238)');
      expect(page.scripts, file).toBe(true);
      expect(page.foreign, file).toEqual([]);
      const { pages, missing, broken } = await run<Followed>(
        `return (${followInPage.toString()})(arguments[0])`,
        anchors.get(urlOf(file)) ?? [],
      );
      expect(urls, file).toEqual(expect.arrayContaining(pages));
      expect([...missing, ...broken], file).toEqual([]);
      expect(await complaints(), file).toEqual([]);
    }
  },
);

test('detects errors of a page in WebKit', async () => {
  const harmed = unpackEditions();
  recordErrors(harmed);
  rmSync(join(harmed.folder, 'assets'), { recursive: true });
  await open(harmed.urlOf('tools/foam-roller/index.html'));
  expect(await complaints()).toContainEqual(expect.stringMatching(/^failed <script/));
});

test('navigates by links, search box and results in WebKit', { tag: ['@links', '@search'] }, async () => {
  await open(urlOf('index.html'));
  await webkit.driver().findElement(By.css('.site-header nav a[href*="techniques"]')).click();
  await webkit.until(until.urlIs(urlOf('techniques/index.html')));
  await webkit.driver().findElement(By.css('.site-header input')).sendKeys('triger point release');
  await webkit.until(until.elementTextContains(await find('[role=option]'), 'Trigger point release'));
  await run(`document.querySelector('[role=option]').click()`);
  await webkit.until(until.urlIs(urlOf('techniques/trigger-point-release/index.html')));
  expect(await heading()).toBe('Trigger point release');
});

test('opens the menu on a narrow screen in WebKit', { tag: '@links' }, async () => {
  await webkit.driver().manage().window().setRect({ width: 480, height: 800 });
  await open(urlOf('index.html'));
  await webkit.driver().findElement(By.css('.open-menu')).click();
  await webkit.driver().findElement(By.css('.site-header nav a[href*="safety"]')).click();
  await webkit.until(until.urlIs(urlOf('safety/index.html')));
  await webkit.driver().manage().window().setRect({ width: 1280, height: 900 });
});

test('filters results and keeps the query in WebKit', { tag: ['@search', '@filters'] }, async () => {
  await open(`${urlOf('search/index.html')}?q=triger%20point`);
  await ready();
  await run(`const kind = document.querySelector('select[name=kind]');
    kind.value = 'Home tool'; kind.dispatchEvent(new Event('change'))`);
  await webkit.until(until.urlContains('kind=Home+tool'));
  await webkit.driver().navigate().refresh();
  await ready();
  const kinds = await run<string[]>(
    `return [...document.querySelectorAll('[data-search-results] > [data-kind]')].map((item) => item.dataset.kind)`,
  );
  expect(new Set(kinds)).toEqual(new Set(['tools']));
  expect(await run(`return document.querySelector('.excerpt mark')?.textContent`)).toBeTruthy();
});

const askInPage = () =>
  webkit
    .driver()
    .executeAsyncScript<PageAnswer[]>(
      `const done = arguments[arguments.length - 1]; (${answersInPage.toString()})(arguments[0]).then(done)`,
      someQueries,
    );

test('returns the online results in both offline editions in WebKit', { tag: '@search' }, async () => {
  await open(online('sample', 'search/'));
  await ready();
  const expected = await askInPage();
  expect(expected.length).toBe(someQueries.length);
  for (const url of [urlOf('search/index.html'), `${singleFile}#/search/`]) {
    await open(url);
    await ready();
    expect(await askInPage(), url).toEqual(expected);
  }
});

test('navigates within the single-file edition in WebKit', { tag: '@links' }, async () => {
  await open(`${singleFile}#/tools/foam-roller/`);
  await webkit.until(async () => (await heading()) === 'Foam roller');
  await run(`document.querySelector('.here a[href^="#/techniques/"]').click()`);
  await webkit.until(async () => (await heading()) !== 'Foam roller');
});

test('prints the offline editions without menus in WebKit', { tag: '@print' }, async () => {
  const menu = () => run<number>(`return document.querySelector('.site-header nav').getClientRects().length`);
  for (const url of [urlOf('tools/foam-roller/index.html'), `${singleFile}#/tools/foam-roller/`]) {
    await open(url);
    expect(await menu()).toBe(1);
    expect(await run(`return (${applyPrintRules})()`)).toBeGreaterThan(0);
    expect(await heading()).toBe('Foam roller');
    expect(await menu()).toBe(0);
  }
});

test('keeps the color scheme on the next page in WebKit', { tag: '@theme' }, async () => {
  const choose = (theme: string) => run(`(${selectColorScheme})(arguments[0])`, theme);
  for (const [url, next] of [
    [urlOf('index.html'), urlOf('tools/foam-roller/index.html')],
    [singleFile, `${singleFile}#/tools/foam-roller/`],
  ] as const) {
    await open(url);
    await choose('dark');
    expect(await paper()).toBe('rgb(17, 24, 26)');
    await open(next);
    await webkit.driver().navigate().refresh();
    expect(await paper(), next).toBe('rgb(17, 24, 26)');
    await choose('');
  }
});

test('follows the dark color scheme of the desktop in WebKit', { tag: '@theme' }, async () => {
  await webkit.restart({ dark: true });
  for (const url of [urlOf('index.html'), singleFile]) {
    await open(url);
    expect(await paper()).toBe('rgb(17, 24, 26)');
  }
});
