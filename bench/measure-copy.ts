/** Opens an offline bundle in a browser, searches it, and measures each step. */
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, firefox, type Browser, type Page } from 'playwright';
import { firefoxChannel, firefoxLaunch, firefoxPath } from '../e2e/firefox.ts';
import { chromiumLaunch } from '../src/commands/chromium.ts';

/** Installed browsers, with functions that start them. */
export const browsers: readonly (readonly [name: string, start: () => Promise<Browser>])[] = [
  ['Chromium', async () => chromium.launch(await chromiumLaunch())],
  ...(firefoxPath ? [['Firefox', () => firefox.launch({ ...firefoxLaunch, channel: firefoxChannel })] as const] : []),
];

/** Milliseconds since opening, without the start of the browser. */
export interface Measured {
  opened: number;
  firstAnswer: number;
  fullText: number;
  /** Bytes of the loaded search scripts. */
  loaded: number;
  /** Titles of the results, and of the filtered results. */
  results: string[];
  filtered: string[];
  /** Titles of the results of another query. */
  others: string[];
}

const titles = (page: Page) => page.locator('[data-search-results] > [data-kind] a:first-of-type').allTextContents();
const ready = (page: Page) => page.locator('html[data-search-ready]').waitFor({ state: 'attached' });

const loadedScripts = async (page: Page) => {
  const urls = await page
    .locator('script[src]')
    .evaluateAll((scripts) => (scripts as HTMLScriptElement[]).map(({ src }) => src));
  return urls.reduce((sum, url) => sum + statSync(fileURLToPath(url)).size, 0);
};

async function filter(page: Page, kind: string): Promise<string[]> {
  await page.locator('[data-search-page] select[name=kind]').selectOption(kind);
  await ready(page);
  return titles(page);
}

async function ask(page: Page, question: string): Promise<string[]> {
  await page.locator('[data-search-page] input[name=q]').fill(question);
  await ready(page);
  return titles(page);
}

interface Questions {
  /** Query in the search box of the start page. */
  first: string;
  /** Kind by which its results are filtered. */
  kind: string;
  /** Query on the search page, without filters. */
  second: string;
}

export async function measureCopy(browser: Browser, url: string, questions: Questions): Promise<Measured> {
  const page = await browser.newPage();
  const clicked = performance.now();
  const since = () => performance.now() - clicked;
  await page.goto(url);
  const opened = since();
  await page.locator('input[name=q]').filter({ visible: true }).first().fill(questions.first);
  await page.locator('[role=option]').first().waitFor();
  const firstAnswer = since();
  await page.keyboard.press('Enter');
  await page.locator('[data-search-results] > [data-kind]').first().waitFor();
  await ready(page);
  const fullText = since();
  const [results, loaded] = [await titles(page), await loadedScripts(page)];
  const filtered = await filter(page, questions.kind);
  await filter(page, '');
  return { opened, firstAnswer, fullText, loaded, results, filtered, others: await ask(page, questions.second) };
}
