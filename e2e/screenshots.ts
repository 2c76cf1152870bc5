/** `npm run screenshots`: pictures of one page of each kind, as wide as a phone, a tablet and a desk, in all colors. */
import '../src/commands/start.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { serveSite } from '../src/outputs/hosting/server.ts';
import { chromiumLaunch } from '../src/commands/chromium.ts';
import { onePerKind } from './page-kinds.ts';
import { schemes } from './schemes.ts';
import { urlOf, sites } from '../tools/test-runner/sites.ts';

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: 'test-results/screenshots' } },
});
const widths = [320, 768, 1280];
const paths = asked.length > 0 ? asked : onePerKind;
const nameOf = (path: string) => path.replace(/\/$/, '').replaceAll('/', '_') || 'home';

const server = await serveSite(sites.root.dir, sites.root.port);
const browser = await chromium.launch(await chromiumLaunch());
const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
for (const path of paths) {
  await page.goto(urlOf('root', path));
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, media } of schemes) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      const file = `${nameOf(path)}-${width}-${name.replace(' ', '-')}.png`;
      await page.screenshot({ path: join(options.out, file), fullPage: true });
    }
  }
}
console.log(`Made ${paths.length * widths.length * schemes.length} pictures in ${options.out}/`);
await browser.close();
server.close();
