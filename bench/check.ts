/** `npm run bench:check`: measures time and memory of the check by number of entries. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleDay } from '../test/fixtures/sample-content.ts';
import { makeContent } from './make-content.ts';

const measured = `
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const busy = (userCPUTime + systemCPUTime) / 1e6;
  console.error(JSON.stringify({ seconds: process.uptime(), busy, megabytes: Math.round(maxRSS / 1024) }));
});`;

const dir = mkdtempSync(join(tmpdir(), 'hands-on-bench-'));
for (const entries of [100, 1000, 5000, 10_000]) {
  makeContent(dir, entries);
  const { stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(measured)}`, 'src/commands/quick.mjs', 'check'],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: dir, TODAY: sampleDay },
    },
  );
  const { seconds, busy, megabytes } = JSON.parse(stderr.trim().split('\n').at(-1) ?? '{}') as Record<string, number>;
  console.log(
    `${entries} entries: ${seconds?.toFixed(2)} s (${busy?.toFixed(2)} s of a processor), ${megabytes} MB. ${stdout.trim().split('\n').at(-1)}`,
  );
}
rmSync(dir, { recursive: true });
