/** `npm test`: everything, in order; the last line counts what passed and what failed. */
import '../../src/commands/start.ts';
import { readOptions } from '../../src/commands/options.ts';
import { buildSteps } from './build-steps.ts';
import { runSteps, type Step } from './run-steps.ts';
import { nodeTests, playwrightTests } from './tally.ts';

readOptions({ usage: 'npm test', options: {} });

const steps: Step[] = [
  { name: 'Format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'Lint', command: 'oxlint', args: [] },
  { name: 'Unused code', command: 'knip', args: ['--no-progress'] },
  { name: 'Types', command: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
  {
    name: 'Unit tests',
    command: 'node',
    args: ['--test', '--test-concurrency=2', '{src,packages,tools,test}/**/*.test.ts'],
    counts: nodeTests,
  },
  ...buildSteps,
  {
    name: 'Tests of the built site',
    command: 'node',
    args: ['--test', '--test-concurrency=2', 'test/dist/*.dist-test.ts'],
    counts: nodeTests,
  },
  { name: 'Host tests', command: 'node', args: ['--test', 'test/hosts/*.host-test.ts'], counts: nodeTests },
  { name: 'Validate /', command: 'node', args: ['tools/validate/run.ts'] },
  { name: 'Validate /guide/', command: 'node', args: ['tools/validate/run.ts', '--out', 'test-results/site-below'] },
  { name: 'Reproducible build', command: 'node', args: ['tools/reproduce/run.ts'] },
  { name: 'Budgets', command: 'node', args: ['bench/run.ts'] },
  { name: 'Browser tests', command: 'playwright', args: ['test'], counts: playwrightTests },
];

await runSteps(steps);
