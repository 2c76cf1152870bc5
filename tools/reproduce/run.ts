/** `npm run reproduce`: builds the guide twice, as differently as can be, and compares every byte. */
import '../../src/commands/start.ts';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../src/environment.ts';
import { checksumsOf, differences, writtenChecksums } from '../../src/report/checksums.ts';
import { readOptions } from '../../src/commands/options.ts';
import { copyProject, startBuild, whenEnded, withoutNetwork, type BuildOptions } from '../project-copy.ts';
import { companions } from '../../src/commands/swap.ts';

readOptions({ usage: 'npm run reproduce', options: {} });

interface Way extends BuildOptions {
  folder: string;
  said: string;
}

const shared = { TODAY: readEnvironment().today };
const alone = withoutNetwork();

const ways: Way[] = [
  {
    folder: 'one',
    said: 'UTC, English',
    env: { ...shared, TZ: 'UTC', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  },
  {
    folder: 'another folder, è',
    said: `14 hours ahead, Turkish, ${alone ? 'without network' : 'with network: this user may not take it away here'}`,
    env: { ...shared, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    ...(alone && { within: alone }),
  },
];

/** Where two files part. */
function formatDifference(one: string, other: string): string {
  const [a, b] = [readFileSync(one), readFileSync(other)];
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const place = at === -1 ? Math.min(a.length, b.length) : at;
  const context = (bytes: Buffer) => JSON.stringify(bytes.toString('utf8', Math.max(place - 40, 0), place + 40));
  return `first at byte ${place}:\n  ${context(a)}\n  ${context(b)}`;
}

function compare(one: string, other: string, part: string): boolean {
  const name = `dist${part}`;
  const [a, b] = [checksumsOf(join(one, name)), checksumsOf(join(other, name))];
  const different = differences(a, b);
  const [first] = different;
  if (first === undefined) {
    const sum = createHash('sha256').update(writtenChecksums(a)).digest('hex');
    console.log(`${name}/: ${a.size} files, the same bytes; checksum of all checksums ${sum}`);
    return a.size > 0;
  }
  console.error(`${name}/: ${different.length} files differ, ${different.slice(0, 10).join(', ')}.`);
  console.error(
    a.has(first) && b.has(first)
      ? `${first} differs ${formatDifference(join(one, name, first), join(other, name, first))}`
      : `${first} is in one of them only.`,
  );
  return false;
}

async function make(root: string, { folder, said, ...options }: Way): Promise<string> {
  const place = join(root, folder);
  copyProject(place);
  console.log(`Building in "${folder}": ${said}`);
  const { status, output } = await whenEnded(startBuild(place, options));
  if (status !== 0) throw new Error(`That build failed:\n${output}`);
  return place;
}

const root = mkdtempSync(join(tmpdir(), 'hands-on-reproduce-'));
try {
  const places: string[] = [];
  for (const way of ways) places.push(await make(root, way));
  const [one = '', other = ''] = places;
  const same = companions.map((part) => compare(one, other, part));
  process.exitCode = same.every(Boolean) ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
