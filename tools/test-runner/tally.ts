/** What a run of tests came to, by what it printed and how it ended. */

/** The tests of a run, as its program counts and marks them. */
export interface Counting {
  /** Finds the number of passed and of failed tests in what is printed last. */
  passed: RegExp;
  failed: RegExp;
  /** Lines of single tests, which are there also when the run does not come to its end. */
  passedLine: RegExp;
  failedLine: RegExp;
  /** What it prints when tests were left. */
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
  /** How the run ended before its tests did. */
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
  const [passed, failed] = [counting.passed, counting.failed].map((pattern) => pattern.exec(output)?.[1]);
  const isWhole = passed !== undefined || failed !== undefined;
  const found = isWhole
    ? { passed: Number(passed ?? 0), failed: Number(failed ?? 0) }
    : { passed: countOf(counting.passedLine, output), failed: countOf(counting.failedLine, output) };
  const hasEnded =
    isWhole && !signal && !counting.left?.test(output) && (code === 0 ? found.passed > 0 : found.failed > 0);
  return hasEnded ? found : { ...found, aborted: ending };
}

/** The last line of all. */
export function formatTally(outcomes: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const aborted = sum((outcome) => Number(outcome.aborted !== undefined));
  const more = aborted > 0 ? `, ${aborted} ${aborted === 1 ? 'run' : 'runs'} aborted` : '';
  return `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed${more}`;
}
