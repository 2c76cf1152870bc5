/** The Firefox of this machine, as Playwright starts it. */
import type { LaunchOptions } from 'playwright';
import { firstExisting } from '../src/commands/chromium.ts';

/** Firefox ESR of the system, where there is one. */
export const firefoxPath = firstExisting(process.env['PLAYWRIGHT_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox');

/**
 * How to start it: Playwright switches off the rule that Firefox has for pages that are files. A process for the next
 * page, started before there is one, would delay the test that runs.
 */
export const firefoxLaunch: LaunchOptions = {
  ...(firefoxPath && { executablePath: firefoxPath }),
  firefoxUserPrefs: { 'security.fileuri.strict_origin_policy': true, 'dom.ipc.processPrelaunch.enabled': false },
};
/** What Playwright calls the Firefox that it did not bring itself. */
export const firefoxChannel = 'moz-firefox';
