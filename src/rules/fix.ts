/** Applies fixes that are safe: text and problems → text. All other bytes stay unchanged. */
import type { Problem } from '../model/problem.ts';

export interface Fixed {
  text: string;
  /** Descriptions of the fixes, for the author. */
  done: string[];
}

const frontMatterOf = (text: string): number =>
  /^\uFEFF?---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.exec(text)?.[0].length ?? 0;

/** Trailing spaces have no meaning in front matter and YAML; in Markdown they can be a line break. */
function trimFields(text: string, isYaml: boolean): Fixed {
  const end = isYaml ? text.length : frontMatterOf(text);
  const fields = text.slice(0, end);
  const trimmed = fields.replace(/[ \t]+$/gm, '');
  const lines = fields.split('\n').filter((line) => /[ \t]+$/.test(line)).length;
  return { text: trimmed + text.slice(end), done: lines > 0 ? [`spaces at the end of ${lines} lines`] : [] };
}

/** Offset of a position. */
function offsetOf(lines: readonly string[], { line, column }: Problem): number {
  return lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0) + column - 1;
}

function replaceWords(text: string, problems: readonly Problem[]): Fixed {
  const lines = text.split('\n');
  const edits = problems
    .flatMap(({ replacement, ...problem }) => {
      if (!replacement) return [];
      const start = offsetOf(lines, problem);
      const quote = /["']/.test(text[start] ?? '') ? 1 : 0;
      // The word is at the position, or after the kind in "kind/id".
      const rest = text.slice(start + quote);
      const before = rest.startsWith(replacement.from) ? 0 : rest.search(/\//) + 1;
      // In quotes, a boolean would stay a string.
      const fits = quote === 0 || !['true', 'false'].includes(replacement.to);
      const isThere =
        fits &&
        rest.startsWith(replacement.from, before) &&
        !/[\w-]/.test(rest[before + replacement.from.length] ?? '');
      return isThere ? [{ at: start + quote + before, ...replacement }] : [];
    })
    .toSorted((a, b) => b.at - a.at);
  const fixed = edits.reduce((rest, { at, from, to }) => rest.slice(0, at) + to + rest.slice(at + from.length), text);
  return { text: fixed, done: edits.toReversed().map(({ from, to }) => `"${from}" is now "${to}"`) };
}

/** Fixes one file. @param problems those of this file */
export function fixText(file: string, text: string, problems: readonly Problem[]): Fixed {
  const words = replaceWords(text, problems);
  const fields = trimFields(words.text, /\.ya?ml$/.test(file));
  return { text: fields.text, done: [...words.done, ...fields.done] };
}
