/** `npm test`: everything; the last line counts what passed and what failed. */
import '../../src/commands/start.ts';
import { readOptions } from '../../src/commands/options.ts';
import { sites } from './sites.ts';
import { buildSteps } from './build-steps.ts';
import { runSteps, type Step } from './run-steps.ts';
import { nodeTests, playwrightTests } from './tally.ts';

readOptions({ usage: 'npm test', options: {} });

/** Property tests draw the same values each time: a failure belongs to the change. `npm run test:unit` draws new ones. */
const env = { PROPERTY_SEED: process.env['PROPERTY_SEED'] ?? '1' };

/** Steps on one core each: side by side they leave none idle. */
const sourceChecks: Step[] = [
  { name: 'Types', command: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
  { name: 'Format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'Lint', command: 'oxlint', args: [] },
  { name: 'Unused code', command: 'knip', args: ['--no-progress'] },
];
const siteChecks: Step[] = [
  { name: 'Reproducible build', command: 'node', args: ['tools/reproduce/run.ts'] },
  { name: 'Host tests', command: 'node', args: ['--test', 'test/hosts/*.host-test.ts'], counts: nodeTests },
  // This one has all outputs, also the feed and the sitemap, for which a site needs its URL.
  { name: 'Validate /guide/', command: 'node', args: ['tools/validate/run.ts', '--out', sites.below.dir] },
  { name: 'Budgets', command: 'node', args: ['bench/run.ts'] },
];

await runSteps([
  sourceChecks,
  {
    name: 'Unit tests',
    command: 'node',
    args: ['--test', '--test-concurrency=2', '{src,packages,tools,test}/**/*.test.ts'],
    env,
    counts: nodeTests,
  },
  ...buildSteps,
  {
    name: 'Tests of the built site',
    command: 'node',
    args: ['--test', '--test-concurrency=2', 'test/dist/*.dist-test.ts'],
    env,
    counts: nodeTests,
  },
  siteChecks,
  { name: 'Browser tests', command: 'playwright', args: ['test'], counts: playwrightTests },
]);
