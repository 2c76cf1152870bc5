/** YAML of the plain sort, which is nearly all that authors write, read many times faster than YAML of every sort. */
import { CORE_SCHEMA, load } from 'js-yaml';

/** Names that a reader of YAML takes for a value are left to the exact one. */
const key = '(?!(?:true|false|null):|[TFN])[A-Za-z][\\w-]*:';
const number = '(?:0|-?[1-9]\\d{0,11}|-?(?:0|[1-9]\\d{0,11})\\.\\d{1,3})';
const date = '\\d{4}-\\d{2}-\\d{2}';
/** A text that is nothing else to any reader of YAML: no mark in front, no ": " and no " #" within. */
const words = '(?:[\\p{L}/$]|\\d[\\d,.]*(?:[%/]| +\\p{L}))(?:[^\\p{C}\\s:#]|(?<!\\s)#|:(?=\\S)| +(?=\\S))*';
const quoted = '"[^"\\\\\\p{C}\\t]*"|\'[^\'\\p{C}\\t]*\'';
const value = `(?:${number}|${date}|${words}|${quoted})`;
/** A blank line, a comment, `key:`, `key: value`, or an item of a list with one of these or a value in it. */
const plainLine = new RegExp(`^(?: *(?:#[^\\p{C}]*)?| *(?:- +)*${key}(?: +${value})? *| *(?:- +)+${value} *)$`, 'u');

const indentOf = (line: string) => line.length - line.trimStart().length;

/** Whether an item begins further in than a line above that has its value: it is read as a part of that text. */
function hasItemInText(lines: readonly string[]): boolean {
  const said = lines.filter((line) => /^ *[^\s#]/.test(line));
  return said.some((line, index) => {
    const above = said[index - 1];
    return (
      above !== undefined &&
      /^ +-/.test(line) &&
      !/(?::|^ *(?:- +)*-) *$/.test(above) &&
      indentOf(line) > indentOf(above)
    );
  });
}

/**
 * The value of a text every line of which is plain: block style, one line a value, no anchors, tags or braces.
 * Undefined where it is not, or where it does not hold; then the exact reader says what it is, or what is wrong.
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
