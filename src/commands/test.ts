/** `npm test`: everything, in order; the last line counts what passed and what failed. */
import { spawn } from 'node:child_process';
import './start.ts';
import { readOptions } from './options.ts';
import { nodeTests, playwrightTests, formatTally, tally, type Counting, type Ending, type Outcome } from './tally.ts';

readOptions({ usage: 'npm test', options: {} });

interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** How its tests are counted; a step without it counts as one test. */
  counts?: Counting;
}

const steps: Step[] = [
  { name: 'Format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'Lint', command: 'oxlint', args: [] },
  { name: 'Unused code', command: 'knip', args: ['--no-progress'] },
  { name: 'Types', command: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
  { name: 'Units', command: 'node', args: ['--test', 'src/**/*.test.ts'], counts: nodeTests },
  { name: 'Build at /', command: 'node', args: ['src/commands/build.ts'] },
  {
    name: 'Build at /guide/',
    command: 'node',
    args: ['src/commands/build.ts', '--out', 'test-results/site-below'],
    env: { BASE_PATH: '/guide/', SITE_URL: 'https://example.org', HSTS: 'host' },
  },
  { name: 'Relevance', command: 'node', args: ['--test', 'src/**/*.dist-test.ts'], counts: nodeTests },
  { name: 'Hosts', command: 'node', args: ['--test', 'e2e/hosts/*.host-test.ts'], counts: nodeTests },
  { name: 'Valid at /', command: 'node', args: ['src/commands/validate.ts'] },
  { name: 'Valid at /guide/', command: 'node', args: ['src/commands/validate.ts', '--out', 'test-results/site-below'] },
  { name: 'Same bytes', command: 'node', args: ['src/commands/reproduce.ts'] },
  { name: 'Budgets', command: 'node', args: ['bench/run.ts'] },
  { name: 'Browsers', command: 'playwright', args: ['test'], counts: playwrightTests },
];

const plain = (text: string) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');

function run({ command, args, env }: Step): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, signal: null, output: error.message }));
    child.on('close', (code, signal) => resolve({ code, signal, output: plain(output) }));
  });
}

const outcomes: Outcome[] = [];
for (const step of steps) {
  console.log(`\n${step.name}`);
  const ending = await run(step);
  const outcome = tally(step.counts, ending);
  const { aborted, ...counted } = outcome;
  outcomes.push(outcome);
  if (aborted) console.log(`${step.name}: aborted (${aborted}); before that ${formatTally([counted])}`);
  else if (counted.failed > 0) console.log(`${step.name}: failed`);
}
console.log(`\n${formatTally(outcomes)}`);
process.exitCode = outcomes.every(({ failed, aborted }) => failed === 0 && aborted === undefined) ? 0 : 1;
