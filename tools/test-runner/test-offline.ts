/** `npm run test:offline`: tests the offline bundle in every installed browser without a network, and prints a table. */
import '../../src/commands/start.ts';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { readOptions } from '../../src/commands/options.ts';
import { withoutNetwork } from '../project-copy.ts';

readOptions({ usage: 'npm run test:offline', options: {} });

/** Rows of the table, with the tags of their tests. */
const rows = {
  styled: '@styled',
  'links and anchors': '@links',
  'search with excerpts': '@search',
  filters: '@filters',
  'colors chosen': '@theme',
  print: '@print',
  'no script': '@no-script',
} as const;

interface Suite {
  suites?: Suite[];
  specs?: { tags: string[]; tests: { projectName: string; status: string }[] }[];
}

interface Outcome {
  engine: string;
  tags: readonly string[];
  passed: boolean;
}

const outcomesOf = ({ suites = [], specs = [] }: Suite): Outcome[] => [
  ...suites.flatMap(outcomesOf),
  ...specs.flatMap(({ tags, tests }) =>
    tests.map(({ projectName, status }) => ({
      engine: projectName,
      tags: tags.map((tag) => `@${tag.replace(/^@/, '')}`),
      passed: status === 'expected',
    })),
  ),
];

/** Text of a cell: whether all tests of a row passed in an engine. */
function cell(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return 'not tried';
  const failed = outcomes.filter(({ passed }) => !passed).length;
  return failed > 0 ? `no (${failed} of ${outcomes.length} failed)` : 'yes';
}

/** Wraps a command in a network namespace with loopback only, if permitted. */
function loopbackOnly(): string[] {
  const within = [...(withoutNetwork() ?? []), 'sh', '-c', 'ip link set lo up && exec "$0" "$@"'];
  const [program = '', ...args] = within;
  const isPossible = within.length > 3 && spawnSync(program, [...args, 'true']).status === 0;
  console.log(
    isPossible
      ? 'The network is off.'
      : 'The network is on: this user may not take it away here. Requests are watched.',
  );
  return isPossible ? within : [];
}

const report = 'test-results/offline.json';
mkdirSync('test-results', { recursive: true });
const [program = '', ...args] = [
  ...loopbackOnly(),
  'playwright',
  'test',
  'e2e/offline',
  '--grep',
  Object.values(rows).join('|'),
  '--reporter',
  'list,json',
];
const { status } = spawnSync(program, args, {
  stdio: 'inherit',
  env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
});

const outcomes = outcomesOf(JSON.parse(readFileSync(report, 'utf8')) as Suite);
const engines = [...new Set(outcomes.map(({ engine }) => engine))].toSorted();
console.log(`\n|   | ${engines.join(' | ')} |\n|---|${'---|'.repeat(engines.length)}`);
for (const [row, tag] of Object.entries(rows)) {
  const own = outcomes.filter(({ tags }) => tags.includes(tag));
  console.log(`| ${row} | ${engines.map((name) => cell(own.filter(({ engine }) => engine === name))).join(' | ')} |`);
}
process.exitCode = status === 0 ? 0 : 1;
