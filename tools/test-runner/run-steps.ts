/** Runs the steps of a test command, and counts passed and failed tests. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve as resolvePath } from 'node:path';
import { formatTally, tally, type Counting, type Ending, type Outcome } from './tally.ts';

export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** How to count its tests; otherwise it counts as one. */
  counts?: Counting;
  /** If it fails, the following steps are not run; without effect in steps that run side by side. */
  isRequired?: boolean;
}

/** Shared compile cache, which halves the time of the unit tests. */
const compileCache = resolvePath('node_modules/.cache/node-compile');

/** @param duration in ms */
const formatDuration = (duration: number) =>
  duration < 60_000 ? `${(duration / 1000).toFixed(1)} s` : `${(duration / 60_000).toFixed(1)} min`;

const plain = (text: string) => text.replace(/\u001b\[[0-9;]*[A-Za-z]/g, '');

type Write = (text: string) => void;

function run({ command, args, env }: Step, write: Write): Promise<Ending> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        write(text);
      });
    child.on('error', (error) => resolve({ code: 1, signal: null, output: error.message }));
    child.on('close', (code, signal) => resolve({ code, signal, output: plain(output) }));
  });
}

const isFailed = ({ failed, aborted }: Outcome) => failed > 0 || aborted !== undefined;

/** Runs a step and writes its name, output and duration. */
async function runStep(step: Step, write: Write): Promise<Outcome> {
  const { name, counts } = step;
  write(`\n${name}\n`);
  const start = performance.now();
  const outcome = tally(counts, await run(step, write));
  write(`${name}: ${formatDuration(performance.now() - start)}\n`);
  const { aborted, ...counted } = outcome;
  if (aborted) write(`${name}: aborted (${aborted}); before that ${formatTally([counted])}\n`);
  else if (counted.failed > 0) write(`${name}: failed\n`);
  return outcome;
}

/** Runs steps side by side, one for each core but two at least, and writes the output of each when it ends. */
async function runSideBySide(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = steps.values();
  const runQueue = async () => {
    for (const step of queue) {
      let output = '';
      outcomes.push(await runStep(step, (text) => (output += text)));
      process.stdout.write(output);
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, runQueue));
  return outcomes;
}

/**
 * Runs all steps in sequence, those in an array side by side, whether or not one before failed, and sets the exit code.
 */
export async function runSteps(steps: readonly (Step | readonly Step[])[]): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const [index, step] of steps.entries()) {
    const ended =
      'name' in step ? [await runStep(step, (text) => process.stdout.write(text))] : await runSideBySide(step);
    outcomes.push(...ended);
    const rest = steps.slice(index + 1).flat();
    if ('name' in step && step.isRequired && ended.some(isFailed) && rest.length > 0) {
      console.log(`Not run: ${rest.map(({ name }) => name).join(', ')}`);
      break;
    }
  }
  console.log(`\n${formatTally(outcomes)}`);
  process.exitCode = outcomes.some(isFailed) ? 1 : 0;
}
