/** Which browsers are here: an environment variable, Playwright's own, the system's, the one from npm. */
import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';

const firstThere = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

const chromiumArgs = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

async function fromNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/**
 * How to start Chromium.
 * @throws Error that says what to install where there is none
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named && !existsSync(named)) throw new Error(`PLAYWRIGHT_CHROMIUM is ${named}, and there is no such file.`);
  if (!named && existsSync(chromium.executablePath())) return { args: chromiumArgs };
  const executablePath =
    named ??
    firstThere('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome') ??
    (await fromNpm());
  if (!executablePath)
    throw new Error(
      'No browser for the tests: run `npx playwright install chromium`, or set PLAYWRIGHT_CHROMIUM to a Chromium.',
    );
  return { executablePath, args: chromiumArgs };
}

/** Firefox ESR of the system, where there is one. */
export const firefoxPath = firstThere(process.env['PLAYWRIGHT_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox');

/** How to start it: Playwright switches off the rule that Firefox has for pages that are files. */
export const firefoxLaunch: LaunchOptions = {
  ...(firefoxPath && { executablePath: firefoxPath }),
  firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true },
};
/** What Playwright calls the Firefox that it did not bring itself. */
export const firefoxChannel = 'moz-firefox';
