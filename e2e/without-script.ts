/** Pages in which no script runs: for Firefox this is a setting of the whole browser. */
import { test as base, type LaunchOptions } from '@playwright/test';

export const test = base.extend<object, { launchOptions: LaunchOptions }>({
  javaScriptEnabled: false,
  launchOptions: [
    async ({ launchOptions, browserName }, use) => {
      const firefoxUserPrefs = { ...launchOptions.firefoxUserPrefs, 'javascript.enabled': false };
      await use(browserName === 'firefox' ? { ...launchOptions, firefoxUserPrefs } : launchOptions);
    },
    { scope: 'worker' },
  ],
});
