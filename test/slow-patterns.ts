/** The regular expressions that run on content, and whether they take linear time. */
import { analyse } from 'scslre';

/** Collects the regular expressions that are used while a function runs, including composed ones. */
export function notePatterns<T>(known: Map<string, RegExp>, run: () => T): T {
  const { exec } = RegExp.prototype;
  function note(this: RegExp, text: string) {
    const key = String(this);
    if (!known.has(key)) {
      const [, caller = ''] = (new Error().stack ?? '')
        .split('\n')
        .slice(1)
        .filter((line) => line.includes('file:'));
      known.set(key, caller.includes('node_modules') ? /none/ : this);
    }
    return exec.call(this, text);
  }
  // String methods call this one for every pattern.
  Reflect.set(RegExp.prototype, 'exec', note);
  try {
    return run();
  } finally {
    Reflect.set(RegExp.prototype, 'exec', exec);
  }
}

/** What makes a pattern slow on some text: super-linear backtracking. */
export const slowParts = (pattern: RegExp): string[] =>
  analyse({ source: pattern.source, flags: pattern.flags }).reports.map(
    ({ type, character }) => `${type} of ${character.literal.source.slice(0, 60)}`,
  );
