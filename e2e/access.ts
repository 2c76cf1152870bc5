/** `npm run access`: IBM's engine and axe on every page, in light, dark and forced colors. The tests take the largest of each kind. */
import '../src/commands/start.ts';
import { chromium, type Page } from 'playwright';
import { serveSite } from '../src/outputs/hosting/server.ts';
import { axeViolations } from './axe.ts';
import { chromiumLaunch } from '../src/commands/chromium.ts';
import { ibmViolations } from './ibm.ts';
import { isMoved } from './page-kinds.ts';
import { pagePaths } from './pages.ts';
import { schemes } from './schemes.ts';
import { urlOf, sites } from '../tools/test-runner/sites.ts';

/** What the two engines find in one page, each with the colors in which they found it. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(urlOf('root', path));
  const faults: string[] = [];
  for (const { name, media } of schemes) {
    await page.emulateMedia(media);
    faults.push(...(await ibmViolations(page)).map((fault) => `IBM, ${name}: ${fault}`));
    faults.push(...(await axeViolations(page)).map((fault) => `axe, ${name}: ${fault}`));
  }
  return faults;
}

const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : pagePaths.filter((path) => !isMoved(path));
const server = await serveSite(sites.root.dir, sites.root.port);
const browser = await chromium.launch(await chromiumLaunch());
const page = await (await browser.newContext()).newPage();
let count = 0;
for (const path of paths) {
  const faults = await faultsOf(page, path);
  count += faults.length;
  console.log([`${String(faults.length).padStart(3)}  /${path}`, ...faults.map((fault) => `     ${fault}`)].join('\n'));
}
console.log(
  `${count} faults on ${paths.length} pages, each looked at in ${schemes.map(({ name }) => name).join(', ')}.`,
);
await browser.close();
server.close();
if (count > 0) process.exitCode = 1;
