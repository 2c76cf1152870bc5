/** Code frame: the lines around a position, with its token underlined. */
import type { Position } from '../../model/problem.ts';

/** Lines before and after. */
const context = 1;
/** Maximum length of a line. */
const maxLength = 100;

/** The token at a position: a quoted string, or everything up to the next delimiter. */
const tokenAt = /^(?:"[^"]*"|'[^']*'|\[@[^\]]*\]|[^\s,:#[\]]+:?)/;

/** Characters to omit from the start of a long line, so that a column is visible. */
const cutOf = (line: string, column: number) =>
  line.length <= maxLength ? 0 : Math.max(0, Math.min(column - Math.floor(maxLength / 2), line.length - maxLength));

/** @returns the lines of the frame; none where the file has no such line */
export function frameOf(lines: readonly string[], { line, column }: Position): string[] {
  const target = lines[line - 1];
  if (target === undefined) return [];
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, line + context);
  const width = String(last).length;
  const cut = cutOf(target, column);
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = (lines[number - 1] ?? '').slice(cut, cut + maxLength).replace(/\p{Cc}/gu, ' ');
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${text}`.trimEnd());
    if (number !== line) continue;
    const length = Math.min(tokenAt.exec(target.slice(column - 1))?.[0].length ?? 1, maxLength - (column - 1 - cut));
    rows.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1 - cut)}${'^'.repeat(Math.max(1, length))}`);
  }
  return rows;
}
