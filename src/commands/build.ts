/** `npm run build`: check, build beside the last good site, look it over, and only then put it in its place. */
import './start.ts';
import { relative, resolve } from 'node:path';
import { refuseChanges, takeSnapshot, type Snapshot } from '../build/snapshot.ts';
import { readEnvironment, type Environment } from '../environment.ts';
import { sayFailure } from './failure.ts';
import { startGuard } from './guard.ts';
import { lockFolder, lockSite } from './lock-folder.ts';
import { readOptions } from './options.ts';
import { checkOutFolder, checkPlace } from './out-folder.ts';
import { clearInterrupted, publish } from './swap.ts';

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

const root = process.cwd();
const out = resolve(options.out);

/** Makes the site. Where its files changed meanwhile, that is what is said, whatever else went wrong with them. */
async function make(snapshot: Snapshot, environment: Environment): Promise<string[]> {
  // What makes the site is loaded only now: the snapshot holds what it is made of as well.
  const { makeSite } = await import('./make-site.ts');
  try {
    return await makeSite(snapshot, { environment, allowStale: options['allow-stale'], out, say });
  } finally {
    refuseChanges(snapshot);
  }
}

async function main(environment: Environment): Promise<void> {
  const lines = await make(takeSnapshot(root, environment.contentDir), environment);
  startGuard(out);
  publish(root, out);
  ['', ...lines, ''].forEach(say);
  say(
    `Built ${relative('.', out)}/ in ${((Date.now() - started) / 1000).toFixed(1)} s, to be served at ${environment.base}`,
  );
}

// A signal waits for the end of what runs without a pause: it never comes between two renames.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    console.error('The build was stopped; the last good site is untouched.');
    process.exit(1);
  });

try {
  const environment = readEnvironment();
  const project = { root, contentDir: environment.contentDir };
  checkPlace(project, out);
  const locks = [lockFolder(root), lockSite(out)];
  process.once('exit', (code) => {
    // What a failed build leaves behind may be what fills the disk.
    if (code !== 0) clearInterrupted(root, out);
    locks.forEach((unlock) => unlock());
  });
  clearInterrupted(root, out);
  checkOutFolder(project, out);
  await main(environment);
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}
