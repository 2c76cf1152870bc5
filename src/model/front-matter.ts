/** The front matter and the body of a Markdown file. */
import { LineCounter } from 'yaml';
import type { Position } from './problem.ts';

const frontMatter = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/** Splits front matter and body; the front matter starts on line 2 of the file. */
export function splitFrontMatter(source: string): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = frontMatter.exec(source);
  if (!match || match.index !== 0) return undefined;
  return { yaml: match[1] ?? '', body: source.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

const howItStarts = 'Start it with a line of three hyphens, then the fields, then three hyphens again.';

/** Why a file has no front matter, and the fix. */
export function whyNoFrontMatter(source: string): [message: string, fix: string] {
  if (source.trim() === '') return ['the file is empty', 'Fill it in or delete it; npm run new creates a template.'];
  if (!source.includes('\n') && source.includes('\r'))
    return ['the file uses lone carriage returns as line endings', 'Save it with line endings LF or CRLF.'];
  if (/^\s+---/.test(source)) return ['there is text before the front matter', 'Start the file with "---".'];
  if (/^---[ \t]*\n/.test(source))
    return ['the front matter is not closed', 'Put a line of three hyphens after the last field.'];
  return ['the file has no front matter', howItStarts];
}

function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  for (const { index } of text.matchAll(/^/gm)) lines.addNewLine(index);
  return lines;
}

/** Converts offsets in a body to positions in its file. @param bodyLine line of the file on which the body starts */
export function placeInBody(body: string, bodyLine: number) {
  // Line offsets are computed once, on first use.
  let lines: LineCounter | undefined;
  return (offset: number): Position => {
    lines ??= countLines(body);
    const { line, col } = lines.linePos(offset);
    return { line: bodyLine + line - 1, column: col };
  };
}
