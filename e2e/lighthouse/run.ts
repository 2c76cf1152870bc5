/** `npm run lighthouse`: its four grades for one page of each kind, served as `npm run preview` serves them. */
import '../../src/commands/start.ts';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { serveSite } from '../../src/outputs/hosting/server.ts';
import { chromiumLaunch } from '../../src/commands/chromium.ts';
import { onePerKind } from '../page-kinds.ts';
import { urlOf, sites } from '../../tools/test-runner/sites.ts';
import { grades, isPerfect, best, type Report } from './grades.ts';

const folder = 'e2e/lighthouse';
/** Other work on the machine can only lower the grade of speed, so the best of a few is the page's own. */
const mostTries = 3;

if (!existsSync(`${folder}/node_modules`))
  spawnSync('npm', ['ci', '--prefix', folder, '--ignore-scripts'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

const { executablePath = chromium.executablePath() } = await chromiumLaunch();

/** Pages that are kept from web search engines on purpose are graded on all else. */
const argsFor = (url: string, isHidden: boolean) => [
  `${folder}/node_modules/lighthouse/cli/index.js`,
  url,
  '--quiet',
  '--output=json',
  `--only-categories=${grades.join(',')}`,
  '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ...(isHidden ? ['--skip-audits=is-crawlable'] : []),
];

const isHidden = async (url: string) => (await (await fetch(url)).text()).includes('name="robots"');

function run(args: string[]): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, CHROME_PATH: executablePath } });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(JSON.parse(Buffer.concat(output).toString()) as Report)
        : reject(new Error(`Lighthouse ended with ${code}. ${Buffer.concat(errors).toString()}`)),
    );
  });
}

async function gradeOf(path: string): Promise<Report[]> {
  const url = urlOf('root', path);
  const args = argsFor(url, await isHidden(url));
  const reports: Report[] = [];
  const failures: unknown[] = [];
  // A browser on a busy machine can lose its trace: that is a try as well, and no grade.
  while (reports.length + failures.length < mostTries && !reports.some(isPerfect))
    await run(args).then(
      (report) => reports.push(report),
      (error: unknown) => failures.push(error),
    );
  if (reports.length === 0) throw failures[0];
  return reports;
}

const server = await serveSite(sites.root.dir, sites.root.port);
const asked = process.argv.slice(2);
console.log(`${grades.join(' · ')}`);
for (const path of asked.length > 0 ? asked : onePerKind) {
  const { line, isGood } = best(await gradeOf(path));
  console.log(`${line}  /${path}`);
  if (!isGood) process.exitCode = 1;
}
server.close();
