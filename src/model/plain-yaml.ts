/** Fast reader for the subset of YAML that authors normally write. */
import { CORE_SCHEMA, load } from 'js-yaml';

/** Keys that YAML parses as other values are left to the full parser. */
const key = '(?!(?:true|false|null):|[TFN])[A-Za-z][\\w-]*:';
const number = '(?:0|-?[1-9]\\d{0,11}|-?(?:0|[1-9]\\d{0,11})\\.\\d{1,3})';
const date = '\\d{4}-\\d{2}-\\d{2}';
/** A plain scalar without indicators, ": " or " #". */
const words = '(?:[\\p{L}/$]|\\d[\\d,.]*(?:[%/]| +\\p{L}))(?:[^\\p{C}\\s:#]|(?<!\\s)#|:(?=\\S)| +(?=\\S))*';
const quoted = '"[^"\\\\\\p{C}\\t]*"|\'[^\'\\p{C}\\t]*\'';
const value = `(?:${number}|${date}|${words}|${quoted})`;
/** A blank line, a comment, `key:`, `key: value`, or a list item with one of these or a scalar. */
const plainLine = new RegExp(`^(?: *(?:#[^\\p{C}]*)?| *(?:- +)*${key}(?: +${value})? *| *(?:- +)+${value} *)$`, 'u');

const indentOf = (line: string) => line.length - line.trimStart().length;

/** Whether an item is indented below a line that has a value: YAML folds it into that value. */
function hasItemInText(lines: readonly string[]): boolean {
  const contentLines = lines.filter((line) => /^ *[^\s#]/.test(line));
  return contentLines.some((line, index) => {
    const above = contentLines[index - 1];
    return (
      above !== undefined &&
      /^ +-/.test(line) &&
      !/(?::|^ *(?:- +)*-) *$/.test(above) &&
      indentOf(line) > indentOf(above)
    );
  });
}

/**
 * The value of a text in block style with one value per line and no anchors, tags or flow collections.
 * Undefined for anything else, and for invalid text; the full parser then reports what is wrong.
 */
export function readPlainYaml(source: string): { value: unknown } | undefined {
  const lines = source.split('\n');
  if (!lines.every((line) => plainLine.test(line)) || hasItemInText(lines)) return undefined;
  try {
    return { value: load(source, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}
