/** Edits a text at positions; all other bytes stay unchanged. */
import type { Position } from '../model/problem.ts';

export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Offset of a line and column. */
export function offsetAt(source: string, { line, column }: Position): number {
  let start = 0;
  for (let n = 1; n < line; n += 1) start = source.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** End of the line at an offset, without its line break. */
export function endOfLine(source: string, offset: number): number {
  const end = source.indexOf('\n', offset);
  if (end < 0) return source.length;
  return source[end - 1] === '\r' ? end - 1 : end;
}

/** @throws Error if two edits overlap */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let [result, end] = ['', 0];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < end) throw new Error('Two edits of a file overlap.');
    result += source.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + source.slice(end);
}
