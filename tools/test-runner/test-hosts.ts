/** `npm run test:hosts`: tests the built sites on web servers, also in browsers, and grades their headers. */
import '../../src/commands/start.ts';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readOptions } from '../../src/commands/options.ts';
import { buildSteps } from './build-steps.ts';
import type { Step } from './run-steps.ts';

readOptions({ usage: 'npm run test:hosts', options: {} });

/** Hosts for browser tests; `playwright.config.ts` skips tests tagged `@any-host`. */
const browserHosts = ['nginx', 'Cloudflare Pages'];

const inBrowsers = (host: string, below: boolean): Step => ({
  name: `Browsers on ${host}, at ${below ? '/guide/' : '/'}`,
  command: 'playwright',
  args: ['test', 'e2e/online', '--project', 'chromium'],
  env: { E2E_HOST: host, ...(below && { E2E_BELOW: '1' }) },
});

const steps: Step[] = [
  ...(existsSync('test/hosts/node_modules')
    ? []
    : [{ name: 'Packages', command: 'npm', args: ['ci', '--prefix', 'test/hosts', '--ignore-scripts'] }]),
  ...buildSteps,
  { name: 'Hosts', command: 'node', args: ['--test', 'test/hosts/*.host-test.ts'] },
  ...browserHosts.flatMap((host) => [inBrowsers(host, false), inBrowsers(host, true)]),
];

const failed = steps.filter(({ name, command, args, env }) => {
  console.log(`\n${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status !== 0;
});
console.log(
  failed.length > 0
    ? `Failed: ${failed.map(({ name }) => name).join('; ')}`
    : 'The hosts that are here serve the guide; the first list names any that is not.',
);
process.exitCode = failed.length > 0 ? 1 : 0;
