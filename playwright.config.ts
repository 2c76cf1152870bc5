import { defineConfig } from '@playwright/test';
import { firefoxChannel, firefoxLaunch, firefoxPath } from './e2e/firefox.ts';
import { chromiumLaunch } from './src/commands/chromium.ts';
import { urlOf, sites } from './tools/test-runner/sites.ts';
import { webkitPath } from './e2e/webkit.ts';
import { skipTest } from './test/skip-test.ts';

/** Driven by its own driver, not by Playwright. */
const webkitTests = '**/webkit*.e2e.ts';

/** What says the same wherever the pages come from: a host other than the preview need not be asked again. */
const sameEverywhere = process.env['E2E_HOST']
  ? { files: ['**/access.e2e.ts', '**/edit*.e2e.ts'], tests: [/@any-host/] }
  : { files: [], tests: [] };

// Said once, by the process that starts the others: no engine is left out in silence.
if (!process.env['TEST_WORKER_INDEX'])
  console.log(
    `Engines: Chromium, ${firefoxPath ? 'Firefox' : skipTest('no Firefox (install firefox-esr)')}, ${webkitPath ? 'WebKit' : skipTest('no WebKit (install webkit2gtk-driver and xvfb)')}`,
  );

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  forbidOnly: true,
  // One race among some hundred tests does not refuse a change; the last line of `npm test` counts the flaky tests.
  retries: 1,
  workers: 2,
  // A busy machine is slow, and that is no fault of the page: this only ends what hangs. The longest test takes a minute alone.
  timeout: 30 * 60_000,
  expect: { timeout: 30_000 },
  reporter: [['list', { printSteps: false }]],
  use: { baseURL: urlOf('root') },
  webServer: (Object.keys(sites) as (keyof typeof sites)[]).map((name) => ({
    command: `node e2e/serve.ts ${name}`,
    url: urlOf(name),
    reuseExistingServer: false,
    // A host clears away what it was given to serve.
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 10_000 },
  })),
  projects: [
    {
      name: 'chromium',
      testIgnore: [webkitTests, ...sameEverywhere.files],
      grepInvert: sameEverywhere.tests,
      use: { browserName: 'chromium', launchOptions: await chromiumLaunch() },
    },
    ...(firefoxPath
      ? [
          {
            name: 'firefox',
            testIgnore: webkitTests,
            // What Playwright cannot do in this Firefox is left to Chromium.
            grepInvert: /@chromium/,
            use: {
              browserName: 'firefox' as const,
              channel: firefoxChannel,
              launchOptions: firefoxLaunch,
            },
          },
        ]
      : []),
    ...(webkitPath ? [{ name: 'webkit', testMatch: webkitTests }] : []),
  ],
});
