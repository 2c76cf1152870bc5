/** The check runs in linear time on pathological input. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { roller, text, type Changes } from '../../test/fixtures/invalid/invalid-content.ts';
import { sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

const runs = [
  ...[' ', '\t', 'a', 'A', '1', '-', '_', '*', '`', '~', '{', '{{', '<', '[', '(', '"', '.', ':', '#', '&', '|', '='],
  ...['\\', '/', '!--', '<!--', '@', '^', '\u00a0', '\u200b', '🙂', 'é', 'α', 'password=', 'a.', 'a.a.', 'a@', '1.'],
  ...['https://a:', 'www.a', '[@a; ', '[^1] ', '[^1', '{{a', '[a](', '[a] ', 'a | ', '**a', '*a_ ', '(AB ', 'AB ('],
  ...['Dr. ', '. A', 'MRN ', '415 555 ', ' and ', ':a:', '{% ', '&a', '[[', 'neck ', 'a\n', '> ', '- a\n', '---\n'],
];

/** Below the block size that is refused unparsed. */
const block = 8_000;

const repeated = (run: string, length: number) => run.repeat(Math.ceil(length / run.length)).slice(0, length);
const fieldsAnd = (summary: string, body: string): Changes => ({
  [roller]: text(roller)
    .replace(/^summary: .*$/m, () => `summary: ${summary}`)
    .replace('\nText.\n', () => `\n${body}\n`),
});

/** Places for a run: in parsed blocks, in an oversized block, in a field with and without quotes, in many blocks. */
const shapes: Readonly<Record<string, (run: string, length: number) => Changes>> = {
  blocks: (run, length) =>
    fieldsAnd('Text.', Array.from({ length: length / block }, () => repeated(run, block)).join('\n\n')),
  block: (run, length) => fieldsAnd('Text.', repeated(run, length)),
  quoted: (run, length) => fieldsAnd(JSON.stringify(repeated(run, length)), 'Text.'),
  plain: (run, length) => fieldsAnd(repeated(run, length).replaceAll('\n', ' '), 'Text.'),
  lines: (run, length) => fieldsAnd(repeated(`${run}\n  `, length), 'Text.'),
  items: (run, length) =>
    fieldsAnd(`Text.\nx:\n${`  - ${JSON.stringify(repeated(run, block / 4))}\n`.repeat(length / 2_000)}`, 'Text.'),
};

function timeOf(changes: Changes): number {
  const sample = writeSample(changes);
  const start = process.cpuUsage();
  checkContent({ contentDir: sample.dir, today: sampleDay });
  const { user, system } = process.cpuUsage(start);
  sample.remove();
  return (user + system) / 1000;
}

/** CPU time in milliseconds; anything faster is harmless, however it grows. */
const short = 5_000;

/** Four times the text takes four times as long, and with other load at most ten times. */
function growsInProportion(changesOf: (length: number) => Changes): boolean {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const long = timeOf(changesOf(80_000));
    if (long < short || long < 10 * timeOf(changesOf(20_000))) return true;
  }
  return false;
}

for (const [shape, changesOf] of Object.entries(shapes))
  test(`checks long runs in linear time: ${shape}`, () => {
    for (const run of runs)
      assert.ok(
        growsInProportion((length) => changesOf(run, length)),
        `${JSON.stringify(run)} in ${shape}`,
      );
  });
