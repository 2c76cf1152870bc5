/** Code frame: the lines around a position, with its token underlined. */
import type { Position } from '../../model/problem.ts';

/** Lines before and after. */
const context = 1;
/** Maximum length of a line. */
const widest = 100;

/** The token at a position: a quoted string, or everything up to the next delimiter. */
const tokenAt = /^(?:"[^"]*"|'[^']*'|\[@[^\]]*\]|[^\s,:#[\]]+:?)/;

/** Characters to omit from the start of a long line, so that a column is visible. */
const cutOf = (line: string, column: number) =>
  line.length <= widest ? 0 : Math.max(0, Math.min(column - Math.floor(widest / 2), line.length - widest));

/** @returns the lines of the frame; none where the file has no such line */
export function frameOf(lines: readonly string[], { line, column }: Position): string[] {
  const meant = lines[line - 1];
  if (meant === undefined) return [];
  const first = Math.max(1, line - context);
  const last = Math.min(lines.length, line + context);
  const width = String(last).length;
  const cut = cutOf(meant, column);
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = (lines[number - 1] ?? '').slice(cut, cut + widest).replace(/\p{Cc}/gu, ' ');
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${text}`.trimEnd());
    if (number !== line) continue;
    const length = Math.min(tokenAt.exec(meant.slice(column - 1))?.[0].length ?? 1, widest - (column - 1 - cut));
    rows.push(`  ${' '.repeat(width)} | ${' '.repeat(column - 1 - cut)}${'^'.repeat(Math.max(1, length))}`);
  }
  return rows;
}
