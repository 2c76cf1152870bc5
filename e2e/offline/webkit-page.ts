/** WebKit for the tests of one file: started before them, driven from outside, ended after them. */
import { test } from '@playwright/test';
import { By, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import { startWebKit, type WebKitOptions, type WebKit } from '../webkit.ts';

/** Ends what hangs; in ms. */
const wait = 120_000;

export interface WebKitPage {
  /** The driver that is running now; another one after `restart`. */
  driver: () => WebDriver;
  open: (url: string) => Promise<void>;
  /** Runs code in the page. */
  run: <T>(code: string, ...values: unknown[]) => Promise<T>;
  /** The first such element, as soon as it is there. */
  find: (selector: string) => Promise<WebElement>;
  /** Waits until a condition is true. */
  until: (condition: Parameters<WebDriver['wait']>[0]) => Promise<unknown>;
  /** Ends this WebKit and starts one with other options. */
  restart: (options: WebKitOptions) => Promise<void>;
}

/** Gives the tests of a file one WebKit, which they use one after another. @param before runs first of all */
export function useWebKit(options: WebKitOptions = {}, before = () => {}): WebKitPage {
  let webkit: WebKit;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    before();
    webkit = await startWebKit(options);
  });
  test.afterAll(() => webkit?.close());
  return {
    driver: () => webkit.driver,
    open: (url) => webkit.driver.get(url),
    run: (code, ...values) => webkit.driver.executeScript(code, ...values),
    find: (selector) => webkit.driver.wait(until.elementLocated(By.css(selector)), wait),
    until: (condition) => webkit.driver.wait(condition, wait),
    restart: async (other) => {
      await webkit.close();
      webkit = await startWebKit(other);
    },
  };
}
