import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeTests, playwrightTests, formatTally, tally, type Counting, type Ending, type Outcome } from './tally.ts';

const ended = (output: string, code: number | null = 0, signal: Ending['signal'] = null): Ending => ({
  code,
  signal,
  output,
});

const browsers = `Running 5 tests using 2 workers
  ✓  1 [chromium] › e2e/online/search.e2e.ts:5:1 › one (1.2s)
  ✓  2 [firefox] › e2e/online/search.e2e.ts:5:1 › one (2.2s)
  ✘  3 [chromium] › e2e/online/search.e2e.ts:9:1 › two (30.0s)
`;
const units = '✔ one (1.2ms)\n✔ two (1.2ms)\n✖ three (0.2ms)\n';

const cases: [what: string, counting: Counting | undefined, ending: Ending, outcome: Outcome][] = [
  ['a step that is one test', undefined, ended(''), { passed: 1, failed: 0 }],
  ['a step that fails', undefined, ended('', 1), { passed: 0, failed: 1 }],
  [
    'a step that is ended',
    undefined,
    ended('', null, 'SIGKILL'),
    { passed: 0, failed: 0, aborted: 'ended by SIGKILL' },
  ],
  [
    'browsers that pass',
    playwrightTests,
    ended(`${browsers}\n  2 skipped\n  3 passed (1.2m)\n`),
    { passed: 3, failed: 0 },
  ],
  [
    'browsers with failures',
    playwrightTests,
    ended(`${browsers}\n  1 failed\n    [chromium] › e2e/online/search.e2e.ts:9:1 › two\n  2 passed (1.2m)\n`, 1),
    { passed: 2, failed: 1 },
  ],
  [
    'browsers with a test that passed when retried',
    playwrightTests,
    ended(`${browsers}\n  1 flaky\n    [chromium] › e2e/online/search.e2e.ts:9:1 › two\n  2 passed (1.2m)\n`),
    { passed: 2, failed: 0, flaky: 1 },
  ],
  [
    'browsers that were ended from outside',
    playwrightTests,
    ended(browsers, null, 'SIGKILL'),
    { passed: 2, failed: 1, aborted: 'ended by SIGKILL' },
  ],
  [
    'browsers that were interrupted',
    playwrightTests,
    ended(`${browsers}\n  1 interrupted\n    [chromium] › …\n  2 did not run\n  2 passed (9s)\n`, 130),
    { passed: 2, failed: 0, aborted: 'ended with 130' },
  ],
  [
    'browsers that did not start',
    playwrightTests,
    ended('Error: http://localhost:4331 is already used', 1),
    { passed: 0, failed: 0, aborted: 'ended with 1' },
  ],
  ['units that pass', nodeTests, ended(`${units}ℹ pass 2\nℹ fail 0\n`), { passed: 2, failed: 0 }],
  ['units with failures', nodeTests, ended(`${units}ℹ pass 2\nℹ fail 1\n`, 1), { passed: 2, failed: 1 }],
  ['units that ran out of memory', nodeTests, ended(units, 134), { passed: 2, failed: 1, aborted: 'ended with 134' }],
  ['no tests at all', nodeTests, ended('ℹ pass 0\nℹ fail 0\n'), { passed: 0, failed: 0, aborted: 'ended with 0' }],
];
for (const [what, counting, ending, outcome] of cases)
  test(`counts ${what}`, () => assert.deepEqual(tally(counting, ending), outcome));

test('summarizes passed, failed and incomplete runs in the last line', () => {
  assert.equal(
    formatTally([
      { passed: 2, failed: 0 },
      { passed: 1, failed: 1 },
    ]),
    '3 passed, 1 failed',
  );
  assert.equal(formatTally([{ passed: 2, failed: 0, aborted: 'x' }]), '2 passed, 0 failed, 1 run aborted');
  assert.equal(formatTally([{ passed: 2, failed: 0, flaky: 1 }]), '2 passed, 0 failed, 1 flaky');
});
