/** `npm test`: everything, in order; the last line counts what passed and what failed. */
import { spawn } from 'node:child_process';
import './start.ts';
import { readOptions } from './options.ts';

readOptions({ usage: 'npm test', options: {} });

interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Finds the number of passed and failed tests in what the step prints; a step without it counts as one test. */
  counts?: { passed: RegExp; failed: RegExp };
}

const nodeCounts = { passed: /^(?:#|ℹ) pass (\d+)$/m, failed: /^(?:#|ℹ) fail (\d+)$/m };
const playwrightCounts = { passed: /^\s+(\d+) passed/m, failed: /^\s+(\d+) failed/m };

const steps: Step[] = [
  { name: 'Format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'Types', command: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
  { name: 'Units', command: 'node', args: ['--test', 'src/**/*.test.ts'], counts: nodeCounts },
  { name: 'Build at /', command: 'node', args: ['src/commands/build.ts'] },
  {
    name: 'Build at /guide/',
    command: 'node',
    args: ['src/commands/build.ts', '--out', 'test-results/site-below'],
    env: { BASE_PATH: '/guide/', SITE_URL: 'https://example.org', HSTS: 'host' },
  },
  { name: 'Relevance', command: 'node', args: ['--test', 'src/**/*.dist-test.ts'], counts: nodeCounts },
  { name: 'Hosts', command: 'node', args: ['--test', 'e2e/hosts/*.host-test.ts'], counts: nodeCounts },
  { name: 'Valid at /', command: 'node', args: ['src/commands/validate.ts'] },
  { name: 'Valid at /guide/', command: 'node', args: ['src/commands/validate.ts', '--out', 'test-results/site-below'] },
  { name: 'Same bytes', command: 'node', args: ['src/commands/reproduce.ts'] },
  { name: 'Budgets', command: 'node', args: ['bench/run.ts'] },
  { name: 'Browsers', command: 'playwright', args: ['test'], counts: playwrightCounts },
];

const plain = (text: string) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');

function run({ command, args, env }: Step): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: plain(output) }));
  });
}

/** What a step comes to: a step that fails without a failed test is itself one failure. */
function tally(step: Step, code: number, output: string): { passed: number; failed: number } {
  if (!step.counts) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  const passed = Number(step.counts.passed.exec(output)?.[1] ?? 0);
  const failed = Number(step.counts.failed.exec(output)?.[1] ?? 0);
  return { passed, failed: code !== 0 || passed === 0 ? Math.max(failed, 1) : failed };
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n${step.name}`);
  const { code, output } = await run(step);
  const result = tally(step, code, output);
  passed += result.passed;
  failed += result.failed;
  if (code !== 0) console.log(`${step.name}: failed`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
