/** A problem in a content file, and how it is formatted. */

export interface Position {
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
}

/** The line and column of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

export interface Replacement {
  from: string;
  to: string;
}

export type Path = readonly (string | number)[];

export interface Problem extends Position {
  file: string;
  /** Field path, `claims.0.says`; empty for the file as a whole. */
  field: string;
  /** One sentence without its period. */
  message: string;
  /** How to fix it: a sentence, or ''. */
  fix: string;
  /** Replacement for the text at the position, where there is exactly one safe fix: `check --fix` applies it. */
  replacement?: Replacement | undefined;
  rule: string;
  severity: 'error' | 'warning';
}

export const fieldName = (path: Path) => path.join('.');

/** `file:line:column field: message. Fix. [rule]` */
export function formatProblem(problem: Problem): string {
  const where = `${problem.file}:${problem.line}:${problem.column}`;
  const field = problem.field ? `${problem.field}: ` : '';
  const fix = problem.fix ? ` ${problem.fix}` : '';
  const warning = problem.severity === 'warning' ? 'warning: ' : '';
  const line = `${where} ${warning}${field}${problem.message}.${fix} [${problem.rule}]`;
  // Quoted control characters would affect the terminal.
  return line.replace(/\p{Cc}/gu, ' ');
}

/** By file, then by position. */
export const inOrder = (problems: readonly Problem[]) =>
  problems.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file, 'en') ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  );
