/** Explains YAML syntax errors to authors who do not know YAML. */
import type { Replacement } from './problem.ts';

export interface LineProblem {
  message: string;
  fix: string;
  /** Column of the value, where the value needs the fix; counted from 1. */
  column?: number;
  /** Replacement, where there is exactly one safe fix. */
  replacement?: Replacement;
}

/** `  - name: value`: key and value. */
const field = /^\s*(?:- +)*([\w-]+: +)?(\S.*)$/;
const longestShown = 60;

/** A text in quotes; described instead where it contains quotes or is too long to repeat. */
function inQuotes(name: string, value: string): Pick<LineProblem, 'fix' | 'replacement'> {
  if (/["\\]| #/.test(value)) return { fix: `Put the whole text in single quotes, and write ' within it twice.` };
  const quoted = `"${value}"`;
  return {
    fix: `Write ${name}${value.length > longestShown ? '"…", with quotes around the whole text' : quoted}.`,
    replacement: { from: value, to: quoted },
  };
}

/**
 * @param code error code of the YAML parser
 * @param line the line with the error
 * @returns undefined where the mistake is not recognized
 */
export function formatLine(code: string, line: string): LineProblem | undefined {
  const [, name = '', value = ''] = field.exec(line.trimEnd()) ?? [];
  const ofValue = { ...inQuotes(name, value), column: line.indexOf(value) + 1 };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && name && /^[^"'].*?:(?: |$)/.test(value))
    return { message: 'the text contains ": ", which ends a key in YAML', ...ofValue };
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && name)
    return {
      message: 'the line below is indented more than this one, which already has a value',
      fix: 'Indent both equally, or move the line below to the field that it belongs to.',
    };
  if (code === 'BAD_INDENT')
    return {
      message: 'this line is indented differently from the lines that it belongs to',
      fix: 'Indent it like the lines of the same level above.',
    };
  const [mark = ''] = value;
  if (/[@`%*&!]/.test(mark) || (mark === '[' && /\][^\]]/.test(value)))
    return { message: `an unquoted text cannot start with ${mark}`, ...ofValue };
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return undefined;
  const [, tight, rest] = /^([A-Za-z][\w-]*):(\S.*)$/.exec(value) ?? [];
  if (tight) return { message: `a space is missing after "${tight}:"`, fix: `Write ${tight}: ${rest}.` };
  if (/^\s*- /.test(line) || /: /.test(value)) return undefined;
  return {
    message: 'this line is neither a field ("name: value") nor a list item ("  - item")',
    fix: 'If it continues the text above, join it with that line.',
  };
}
