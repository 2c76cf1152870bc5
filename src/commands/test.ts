/** `npm test`: everything, in order; the last line counts what passed and what failed. */
import './start.ts';
import { readOptions } from './options.ts';
import { runSteps, type Step } from './run-steps.ts';
import { nodeTests, playwrightTests } from './tally.ts';

readOptions({ usage: 'npm test', options: {} });

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

await runSteps(steps);
