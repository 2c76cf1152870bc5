/** Counts passed and failed tests from the output and exit status of a run. */

/** Patterns of the output of a test runner. */
export interface Counting {
  /** Match the numbers of passed and failed tests in the summary. */
  passed: RegExp;
  failed: RegExp;
  /** Matches the number of tests that passed only when retried. */
  flaky?: RegExp;
  /** Match lines of single tests, for incomplete runs. */
  passedLine: RegExp;
  failedLine: RegExp;
  /** Matches a summary with tests that did not run. */
  left?: RegExp;
}

export const nodeTests: Counting = {
  passed: /^(?:#|ℹ) pass (\d+)$/m,
  failed: /^(?:#|ℹ) fail (\d+)$/m,
  passedLine: /^\s*✔ /gm,
  failedLine: /^\s*✖ /gm,
};

export const playwrightTests: Counting = {
  passed: /^\s+(\d+) passed/m,
  failed: /^\s+(\d+) failed/m,
  flaky: /^\s+(\d+) flaky/m,
  passedLine: /^\s+(?:✓|ok)\s+\d+ /gm,
  failedLine: /^\s+(?:✘|x)\s+\d+ /gm,
  left: /^\s+\d+ (?:interrupted|did not run)/m,
};

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Without colors. */
  output: string;
}

export interface Outcome {
  passed: number;
  failed: number;
  /** Passed only when retried; not counted as passed. */
  flaky?: number;
  /** Reason why the run is incomplete. */
  aborted?: string;
}

const countOf = (pattern: RegExp, output: string) => output.match(pattern)?.length ?? 0;

/** @param counting undefined for a step that is itself one test */
export function tally(counting: Counting | undefined, { code, signal, output }: Ending): Outcome {
  const ending = signal ? `ended by ${signal}` : `ended with ${code}`;
  if (!counting)
    return signal
      ? { passed: 0, failed: 0, aborted: ending }
      : { passed: Number(code === 0), failed: Number(code !== 0) };
  const [passed, failed, flaky] = [counting.passed, counting.failed, counting.flaky].map(
    (pattern) => pattern?.exec(output)?.[1],
  );
  const hasSummary = passed !== undefined || failed !== undefined;
  const found = hasSummary
    ? { passed: Number(passed ?? 0), failed: Number(failed ?? 0), ...(flaky && { flaky: Number(flaky) }) }
    : { passed: countOf(counting.passedLine, output), failed: countOf(counting.failedLine, output) };
  const hasEnded =
    hasSummary && !signal && !counting.left?.test(output) && (code === 0 ? found.passed > 0 : found.failed > 0);
  return hasEnded ? found : { ...found, aborted: ending };
}

/** The summary line. */
export function formatTally(outcomes: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const aborted = sum((outcome) => Number(outcome.aborted !== undefined));
  const flaky = sum((outcome) => outcome.flaky ?? 0);
  return [
    `${sum(({ passed }) => passed)} passed`,
    `${sum(({ failed }) => failed)} failed`,
    ...(flaky > 0 ? [`${flaky} flaky`] : []),
    ...(aborted > 0 ? [`${aborted} ${aborted === 1 ? 'run' : 'runs'} aborted`] : []),
  ].join(', ');
}
