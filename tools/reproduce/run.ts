/** `npm run reproduce`: builds the guide in different environments, also after an edit, and compares every byte. */
import '../../src/commands/start.ts';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readEnvironment } from '../../src/environment.ts';
import { differences, writtenChecksums, type Checksums } from '../../src/report/checksums.ts';
import { ownSums } from '../../src/report/prove.ts';
import { readOptions } from '../../src/commands/options.ts';
import { copyProject, startBuild, whenEnded, withoutNetwork, type BuildOptions } from '../project-copy.ts';
import { companions } from '../../src/commands/swap.ts';

readOptions({ usage: 'npm run reproduce', options: {} });

interface Way extends BuildOptions {
  folder: string;
  description: string;
}

const shared = { TODAY: readEnvironment().today };
const alone = withoutNetwork();

const ways: [Way, Way] = [
  {
    folder: 'one',
    description: 'UTC, English',
    env: { ...shared, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  },
  {
    folder: 'another folder, è',
    description: `14 hours ahead, Turkish, ${alone ? 'without network' : 'with network: this user may not take it away here'}`,
    env: { ...shared, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ...(alone && { within: alone }),
  },
];

/** Describes the first difference of two files. */
function formatDifference(one: string, other: string): string {
  const [a, b] = [readFileSync(one), readFileSync(other)];
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const offset = at === -1 ? Math.min(a.length, b.length) : at;
  const context = (bytes: Buffer) => JSON.stringify(bytes.toString('utf8', Math.max(offset - 40, 0), offset + 40));
  return `first at byte ${offset}:\n  ${context(a)}\n  ${context(b)}`;
}

/** Checksums by folder, without files kept from an earlier edition. */
type Built = ReadonlyMap<string, Checksums>;

const sumsOf = (folder: string): Built =>
  new Map(companions.map((part) => [`dist${part}`, ownSums(join(folder, `dist${part}`))]));

/** @param folders folders of the builds, to show the first difference */
function compare(one: Built, other: Built, folders?: readonly [string, string]): boolean {
  const same = [...one].map(([name, a]) => {
    const b = other.get(name) ?? new Map();
    const different = differences(a, b);
    const [first] = different;
    if (first === undefined) {
      const sum = createHash('sha256').update(writtenChecksums(a)).digest('hex');
      console.log(`${name}/: ${a.size} files, the same bytes; checksum of all checksums ${sum}`);
      return a.size > 0;
    }
    console.error(`${name}/: ${different.length} files differ, ${different.slice(0, 10).join(', ')}.`);
    if (folders && a.has(first) && b.has(first)) {
      const [file, otherFile] = folders.map((folder) => join(folder, name, first)) as [string, string];
      console.error(`${first} differs ${formatDifference(file, otherFile)}`);
    }
    return false;
  });
  return same.every(Boolean);
}

async function build(folder: string, description: string, options: BuildOptions): Promise<Built> {
  console.log(`Building in "${basename(folder)}": ${description}`);
  const { status, output } = await whenEnded(startBuild(folder, options));
  if (status !== 0) throw new Error(`That build failed:\n${output}`);
  return sumsOf(folder);
}

/** Edits one sentence of the guide. @returns a function that reverts it */
function edit(project: string): () => void {
  const folder = join(project, 'src/content/techniques');
  const file = join(folder, readdirSync(folder).find((name) => name.endsWith('.md')) ?? '');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text.trimEnd()}\n\nThis sentence is new.\n`);
  return () => writeFileSync(file, text);
}

/** Builds the guide in two environments; then edits and reverts it, with and without caches. */
async function reproduce(root: string): Promise<boolean> {
  const [one, other] = ways.map(({ folder }) => join(root, folder)) as [string, string];
  const [way, otherWay] = ways;
  [one, other].forEach(copyProject);
  const first = await build(one, way.description, way);
  const second = await build(other, otherWay.description, otherWay);
  const isSame = compare(first, second, [one, other]);
  const undo = edit(one);
  const edited = await build(one, 'one sentence edited, the rest left from the build before', way);
  undo();
  const undone = await build(one, 'the edit undone, the rest left from the builds before', way);
  edit(other);
  const editedAlone = await build(other, 'one sentence edited, nothing left from before', {
    ...otherWay,
    args: ['--force'],
  });
  console.log('The edited guide, with and without what was left:');
  const isSameEdited = compare(edited, editedAlone);
  console.log('The guide before the edit and after its undoing:');
  return compare(first, undone) && isSameEdited && isSame;
}

const root = mkdtempSync(join(tmpdir(), 'hands-on-reproduce-'));
try {
  process.exitCode = (await reproduce(root)) ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
