/** `npm run build`, by way of build.mjs: check, build beside the last good site, look it over, and only then put it in its place. */
import './start.ts';
import { uiLanguage } from '#ui-strings/language.ts';
import { basename, join, relative, resolve } from 'node:path';
import { cacheFor } from '../build/cache-for.ts';
import type { ResultCache } from '../build/result-cache.ts';
import { fingerprintOf, refuseChanges, takeSnapshot, type Snapshot } from '../build/snapshot.ts';
import { Stages } from '../build/stages.ts';
import { readEnvironment, type Environment } from '../environment.ts';
import { formatFailure } from './failure.ts';
import { startGuard } from './guard.ts';
import { rememberBuild, messagesOfSame } from './last-build.ts';
import { lockFolder, lockSite } from './lock-folder.ts';
import { readOptions } from './options.ts';
import { checkOutFolder, checkPlace, refuseCompleteSite } from './out-folder.ts';
import { cacheDir, clearInterrupted, publish } from './swap.ts';

const started = Date.now();
const print = (line: string) => console.log(line);
const stages = new Stages(print);

const { values: options } = readOptions({
  usage: 'npm run build -- [options]',
  options: {
    force: { type: 'boolean', description: 'ignores cached results of earlier builds' },
    'allow-stale': { type: 'boolean', description: 'reports overdue dates as warnings only' },
    only: {
      type: 'string',
      values: ['site'],
      description: 'builds only pages and search, for a preview, not for publishing',
    },
    out: {
      type: 'string',
      description: 'the output folder; the offline bundle is put beside it (default: dist, with --only dist-site)',
    },
  },
  notes: 'SITE_URL, BASE_PATH, CONTENT_DIR and TODAY are environment variables: see Deploy in README.md.',
});

const root = process.cwd();
const isComplete = !options.only;
const out = resolve(options.out ?? (isComplete ? 'dist' : 'dist-site'));

/** Makes the site. If inputs changed meanwhile, reports that instead of any consequential error. */
async function make(snapshot: Snapshot, environment: Environment, cache: ResultCache): Promise<string[]> {
  // Imported late, since the snapshot also covers this code.
  const { makeSite } = await import('./make-site.ts');
  try {
    const allowStale = options['allow-stale'];
    const { remember, rememberAsync, rememberEach } = cache;
    return await makeSite(snapshot, {
      environment,
      allowStale,
      isComplete,
      out,
      print,
      remember,
      rememberAsync,
      rememberEach,
      stages,
      isCached: !options.force,
    });
  } finally {
    refuseChanges(snapshot);
  }
}

async function main(environment: Environment): Promise<void> {
  const snapshot = takeSnapshot(root, environment.contentDir);
  const { version, platform, arch } = process;
  const settings = {
    environment,
    uiLanguage,
    allowStale: options['allow-stale'],
    out: basename(out),
    version,
    platform,
    arch,
  };
  const fingerprint = fingerprintOf(snapshot, settings);
  const messages = options.force || !isComplete ? undefined : messagesOfSame(out, fingerprint);
  const isCached = !options.force;
  const cache = cacheFor(join(root, cacheDir, basename(out)), snapshot, { environment, isComplete, isCached });
  const lines = messages ?? (await make(snapshot, environment, cache));
  if (!messages) {
    startGuard(out);
    publish(root, out);
    if (isComplete) rememberBuild(out, fingerprint, lines);
    cache.removeUnused();
  }
  ['', ...lines, ''].forEach(print);
  const times = stages.summary();
  if (times) print(times);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const shown = `${relative('.', out)}/`;
  const served = `to be served at ${environment.base}`;
  print(
    messages
      ? `Nothing has changed: ${shown} is up to date, ${served} (${seconds} s; --force rebuilds it)`
      : `Built ${shown} in ${seconds} s, ${served}`,
  );
}

// Signals are handled between synchronous operations, so never between two renames.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    console.error('The build was interrupted; the last good site is untouched.');
    process.exit(1);
  });

try {
  const environment = readEnvironment();
  const project = { root, contentDir: environment.contentDir };
  checkPlace(project, out);
  const locks = [lockFolder(root), lockSite(out)];
  process.once('exit', (code) => {
    // Files of the failed build may be what fills the disk.
    if (code !== 0) clearInterrupted(root, out);
    locks.forEach((unlock) => unlock());
  });
  clearInterrupted(root, out);
  checkOutFolder(project, out);
  if (!isComplete) refuseCompleteSite(out);
  await main(environment);
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = 1;
}
