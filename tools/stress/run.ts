/** `npm run stress`: kills builds at random moments, starts two at once, fills a disk, and verifies the site each time. */
import '../../src/commands/start.ts';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences, readChecksums } from '../../src/report/checksums.ts';
import { ownSums, sumsFiles } from '../../src/report/prove.ts';
import { readOptions } from '../../src/commands/options.ts';
import { copyProject, startBuild, whenEnded } from '../project-copy.ts';

const { values: options } = readOptions({
  usage: 'npm run stress -- [options]',
  options: {
    kills: {
      type: 'string',
      like: [/^\d{1,4}$/, 'a number'],
      default: '20',
      description: 'how many builds are killed',
    },
  },
});
const root = mkdtempSync(join(tmpdir(), 'hands-on-stress-'));
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** Files of a site and its companion folders that do not match its checksums. */
function problemsOf(site: string): string[] {
  try {
    return Object.entries(sumsFiles).flatMap(([part, file]) => {
      const written = readChecksums(readFileSync(join(`${site}-operator`, file), 'utf8'));
      return differences(ownSums(site + part), written).map((path) => `${site}${part}/${path}`);
    });
  } catch (error) {
    return [(error as Error).message];
  }
}

let failures = 0;
function report(what: string, problems: readonly string[]): void {
  console.log(`${what}: ${problems.length === 0 ? 'whole' : `NOT WHOLE: ${problems.slice(0, 5).join(', ')}`}`);
  failures += Number(problems.length > 0);
}

const site = join(root, 'dist');
/** Each build makes a different site, so that a mixture is detected. */
const edition = (number: number) => ({ SITE_URL: `https://edition-${number}.example` });

async function buildOnce(): Promise<number> {
  const started = Date.now();
  const { status, output } = await whenEnded(startBuild(root, { env: edition(0) }));
  if (status !== 0) throw new Error(`The first build failed:\n${output}`);
  report('one build, left alone', problemsOf(site));
  return Date.now() - started;
}

async function kill(number: number, duration: number): Promise<void> {
  const build = startBuild(root, { env: edition(number) });
  const ended = whenEnded(build);
  const moment = Math.round(Math.random() * duration * 1.05);
  await Promise.race([wait(moment), ended]);
  const isKilled = build.kill('SIGKILL');
  await ended;
  // Time for the guard process to finish.
  await wait(500);
  report(isKilled ? `killed after ${(moment / 1000).toFixed(2)} s` : 'finished before it was killed', problemsOf(site));
}

async function twoAtOnce(what: string, outs: readonly [string, string], projects = [root, root]): Promise<void> {
  const builds = outs.map((out, index) =>
    startBuild(projects[index] ?? root, { args: ['--out', join(root, out)], env: edition(100 + index) }),
  );
  const ended = await Promise.all(builds.map(whenEnded));
  const done = ended.filter(({ status }) => status === 0).length;
  const refused = ended.filter(({ output }) => /Another build is (running in|writing to) this/.test(output)).length;
  report(what, [
    ...(done === 1 && refused === 1 ? [] : [`${done} built and ${refused} were refused`]),
    ...outs.filter((_, index) => ended[index]?.status === 0).flatMap((out) => problemsOf(join(root, out))),
    ...problemsOf(site),
  ]);
}

/** Builds on an almost full disk, then verifies the site by its checksums. */
const onSmallDisk = `
rm -rf "$1"/.dist-old*
room=$(($(du -sk "$1" | cut -f1) + 4000))
mount -t tmpfs -o size="$room"k none "$2"
cp -a "$1/." "$2"
cd "$2"
"$3" src/commands/build.mjs && echo "THE DISK WAS LARGE ENOUGH"
cd dist && sha256sum --check --strict --quiet ../dist-operator/SHA256SUMS && echo "THE OLD SITE IS INTACT"`;

async function fillDisk(): Promise<void> {
  const disk = mkdtempSync(join(tmpdir(), 'hands-on-disk-'));
  const { status, output } = await whenEnded(
    spawn('unshare', ['-rm', 'sh', '-c', onSmallDisk, 'sh', root, disk, process.execPath]),
  );
  rmSync(disk, { recursive: true });
  if (status === null || /unshare|mount/.test(output)) return console.log(`a full disk: skipped (${output.trim()})`);
  const expected = ['The disk is full', 'THE OLD SITE IS INTACT'].filter((sentence) => !output.includes(sentence));
  report(
    'a full disk',
    expected.map((sentence) => `the output lacks "${sentence}":\n${output}`),
  );
}

try {
  copyProject(root);
  const duration = await buildOnce();
  for (let number = 1; number <= Number(options.kills); number += 1) await kill(number, duration);
  await twoAtOnce('two at once into one folder', ['dist', 'dist']);
  await twoAtOnce('two at once into two folders', ['dist', 'elsewhere/site']);
  const other = join(root, 'another-project');
  copyProject(other);
  await twoAtOnce('two projects into one folder', ['dist', 'dist'], [root, other]);
  rmSync(other, { recursive: true });
  await fillDisk();
  const { status } = await whenEnded(startBuild(root, { env: edition(200) }));
  report('the build after all that', status === 0 ? problemsOf(site) : [`it ended with ${status}`]);
} finally {
  rmSync(root, { recursive: true, force: true });
}
console.log(
  failures > 0 ? `The site was damaged or the result unexpected ${failures} times.` : 'The site was intact each time.',
);
process.exitCode = failures > 0 ? 1 : 0;
