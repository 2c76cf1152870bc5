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

/**
 * The value of a text every line of which is plain: block style, one line a value, no anchors, tags or braces.
 * Undefined where it is not, or where it does not hold; then the exact reader says what it is, or what is wrong.
 */
export function readPlainYaml(source: string): { value: unknown } | undefined {
  if (!source.split('\n').every((line) => plainLine.test(line))) return undefined;
  try {
    return { value: load(source, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}
