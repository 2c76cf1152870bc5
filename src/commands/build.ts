/** `npm run build`: check, build beside the last good site, look it over, and only then put it in its place. */
import './start.ts';
import { basename, relative, resolve } from 'node:path';
import { build } from 'astro';
import { environmentWarnings, readEnvironment } from '../environment.ts';
import { sayProblem } from '../model/problem.ts';
import { checkContent, hasErrors, report } from '../rules/check-content.ts';
import { prove } from '../proof/prove.ts';
import { sayMeasure } from '../proof/say-measure.ts';
import { sayFailure } from './failure.ts';
import { startGuard } from './guard.ts';
import { lockFolder } from './lock-folder.ts';
import { readOptions } from './options.ts';
import { checkOutFolder } from './out-folder.ts';
import { clearInterrupted, publish, recover, stagingDir } from './swap.ts';

const started = Date.now();
const say = (line: string) => console.log(line);

const { values: options } = readOptions({
  usage: 'npm run build -- [options]',
  options: {
    'allow-stale': { type: 'boolean', says: 'overdue dates are only warnings' },
    out: { type: 'string', default: 'dist', says: 'the folder of the site; its copies stand beside it' },
  },
  notes:
    'What the host decides (SITE_URL, BASE_PATH, CONTENT_DIR, TODAY) is set in the environment: README.md, Deploy.',
});

const out = resolve(options.out);

async function main(): Promise<void> {
  const allowStale = options['allow-stale'];
  if (allowStale) process.env['ALLOW_STALE'] = '1';
  const environment = readEnvironment();
  recover(out);
  checkOutFolder(process.cwd(), out);
  const { contentDir, today, base } = environment;
  const checked = checkContent({ contentDir, today, allowStale });
  checked.problems.map(sayProblem).forEach(say);
  report(checked).forEach(say);
  if (hasErrors(checked.problems)) throw new Error('Nothing was built; the last good site is untouched.');
  clearInterrupted(process.cwd(), out);
  await build({ root: process.cwd(), outDir: `./${stagingDir}`, logLevel: 'warn' });
  const warnings = [...environmentWarnings(environment), ...checked.problems.map(sayProblem)];
  const measured = prove(stagingDir, basename(out), warnings);
  startGuard(process.cwd(), out);
  publish(process.cwd(), out);
  ['', ...sayMeasure(measured, warnings), ''].forEach(say);
  say(`Built ${relative('.', out)}/ in ${((Date.now() - started) / 1000).toFixed(1)} s, to be served at ${base}`);
}

// A signal waits for the end of what runs without a pause: it never comes between two renames.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    console.error('The build was stopped; the last good site is untouched.');
    process.exit(1);
  });

try {
  const unlock = lockFolder(process.cwd());
  process.once('exit', (code) => {
    // What a failed build leaves behind may be what fills the disk.
    if (code !== 0) clearInterrupted(process.cwd(), out);
    unlock();
  });
  await main();
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}
