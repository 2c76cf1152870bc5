/** Runs the steps of a test command in sequence, and counts passed and failed tests. */
import { spawn } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';
import { formatTally, tally, type Counting, type Ending, type Outcome } from './tally.ts';

export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** How to count its tests; otherwise it counts as one. */
  counts?: Counting;
  /** If it fails, the following steps are not run. */
  isRequired?: boolean;
}

/** Shared compile cache, which halves the time of the unit tests. */
const compileCache = resolvePath('node_modules/.cache/node-compile');

/** @param duration in ms */
const formatDuration = (duration: number) =>
  duration < 60_000 ? `${(duration / 1000).toFixed(1)} s` : `${(duration / 60_000).toFixed(1)} min`;

const plain = (text: string) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');

function run({ command, args, env }: Step): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
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

/** Runs all steps, whether or not one before failed, and sets the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n${step.name}`);
    const start = performance.now();
    const ending = await run(step);
    console.log(`${step.name}: ${formatDuration(performance.now() - start)}`);
    const outcome = tally(step.counts, ending);
    const { aborted, ...counted } = outcome;
    outcomes.push(outcome);
    if (aborted) console.log(`${step.name}: aborted (${aborted}); before that ${formatTally([counted])}`);
    else if (counted.failed > 0) console.log(`${step.name}: failed`);
    const rest = steps.slice(index + 1);
    if (step.isRequired && (aborted !== undefined || counted.failed > 0) && rest.length > 0) {
      console.log(`Not run: ${rest.map(({ name }) => name).join(', ')}`);
      break;
    }
  }
  console.log(`\n${formatTally(outcomes)}`);
  process.exitCode = outcomes.every(({ failed, aborted }) => failed === 0 && aborted === undefined) ? 0 : 1;
}
