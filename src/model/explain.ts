/** Turns a zod issue into a message with a fix that authors understand. */
import type { z } from 'zod';
import { parseDay } from './parse-day.ts';
import type { Path, Replacement } from './problem.ts';
import { didYouMean, oneLetterAway, suggestion } from './suggest.ts';
import { valueAt } from './value-at.ts';
import { choicesOf, fieldAt, keysOf, optionFor, unwrap } from './walk.ts';

export interface Explanation {
  path: Path;
  /** The position is that of the key instead of its value. */
  atKey: boolean;
  message: string;
  fix: string;
  /** Replacement, where there is exactly one safe fix. */
  replacement?: Replacement | undefined;
}

type Issue = z.core.$ZodIssue;

const nameOfType: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields',
  record: 'fields',
  date: 'a day',
};

const closest = (from: string, known: readonly string[]): Replacement | undefined => {
  const to = oneLetterAway(from, known);
  return to === undefined ? undefined : { from, to };
};

const helpOf = (schema: z.ZodType, path: Path, value: unknown): string => {
  const field = fieldAt(schema, path, value);
  const own = field && unwrap(field).meta.description;
  // A list item inherits the description of its list.
  return own ?? (typeof path.at(-1) === 'number' ? helpOf(schema, path.slice(0, -1), value) : '');
};

/** Hint for a missing value. */
function hintFor(schema: z.ZodType, path: Path, value: unknown): string {
  const field = fieldAt(schema, path, value);
  const choices = field ? choicesOf(field).join(', ') : '';
  return [helpOf(schema, path, value), choices && `Write one of: ${choices}.`].filter(Boolean).join(' ');
}

/** YAML syntax of a list or object field. */
function howWritten(expected: string, schema: z.ZodType, path: Path, value: unknown): string {
  if (expected === 'array') return 'Write each item on its own line below it: "  - item". ';
  const field = fieldAt(schema, path, value);
  const names = expected === 'object' && field ? keysOf(field, undefined) : [];
  return names.length > 0
    ? `Write each field on its own line below it, indented by two spaces: ${names.join(', ')}. `
    : '';
}

function unknownKeys(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  schema: z.ZodType,
  path: Path,
  value: unknown,
): Explanation[] {
  const holder = fieldAt(schema, path, value);
  const known = holder ? keysOf(holder, valueAt(value, path)) : [];
  const present = new Set(Object.keys((valueAt(value, path) ?? {}) as object));
  return issue.keys.map((key) => ({
    path: [...path, key],
    atKey: true,
    message: `there is no field "${key}" here`,
    fix: suggestion(key, known) || `Fields: ${known.join(', ')}.`,
    // An existing field is not a candidate for a misspelled one.
    replacement: closest(
      key,
      known.filter((other) => !present.has(other)),
    ),
  }));
}

function wrongType(expected: string, actual: unknown): string {
  if (typeof actual === 'object' && actual !== null && !Array.isArray(actual) && expected === 'string')
    return 'must be text: put it in quotes, since ": " makes the text before it a key';
  if (typeof actual === 'number' && expected === 'string') return 'must be text: put it in quotes';
  if (Array.isArray(actual) && expected !== 'array') return `must be ${nameOfType[expected] ?? expected}, not a list`;
  return `must be ${nameOfType[expected] ?? expected}`;
}

const counted = (origin: string, amount: number | bigint, what: 'least' | 'most', actual: unknown): string => {
  if (origin === 'array')
    return `must have at ${what} ${amount} ${amount === 1 ? 'item' : 'items'} (has ${Array.isArray(actual) ? actual.length : 0})`;
  if (origin === 'string')
    return `must have at ${what} ${amount} characters (has ${typeof actual === 'string' ? actual.trim().length : 0})`;
  return `must be at ${what} ${amount}`;
};

function sentence(issue: Issue, actual: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return /^must\b/.test(issue.message) ? issue.message : wrongType(String(issue.expected), actual);
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`;
    case 'too_small':
      return counted(issue.origin, issue.minimum, 'least', actual);
    case 'too_big':
      return counted(issue.origin, issue.maximum, 'most', actual);
    default:
      return issue.message.replace(/\.$/, '');
  }
}

/** Values that YAML 1.1 parsers read as booleans and YAML 1.2 parsers do not. */
const truthOf: Readonly<Record<string, string>> = {
  yes: 'true',
  on: 'true',
  y: 'true',
  no: 'false',
  off: 'false',
  n: 'false',
};

/** The boolean that a string stands for, where one is expected. */
const booleanFrom = (issue: Issue, actual: unknown): Replacement | undefined => {
  const to = typeof actual === 'string' ? truthOf[actual.toLowerCase()] : undefined;
  return to !== undefined && issue.code === 'invalid_type' && issue.expected === 'boolean'
    ? { from: String(actual), to }
    : undefined;
};

/** The day that a string stands for, where one is expected. */
const dayFrom = (issue: Issue, actual: unknown): Replacement | undefined => {
  const isDay = issue.code === 'invalid_format' && issue.format === 'date';
  const to = isDay && typeof actual === 'string' ? parseDay(actual) : undefined;
  return to === undefined ? undefined : { from: String(actual), to };
};

/** The value that the author meant, where it is unambiguous. */
const intendedValue = (issue: Issue, actual: unknown): Replacement | undefined =>
  issue.code === 'invalid_value' && typeof actual === 'string'
    ? closest(actual, issue.values.map(String))
    : (booleanFrom(issue, actual) ?? dayFrom(issue, actual));

function fixOf(issue: Issue, help: string, actual: unknown, replacement: Replacement | undefined): string {
  if (replacement && issue.code !== 'invalid_value') return `Write ${replacement.to}. ${help}`;
  if (issue.code === 'invalid_value' && typeof actual === 'string')
    return didYouMean(actual, issue.values.map(String)) || help;
  return help;
}

/** Explains one zod issue. For a union, explains the member closest to the value. */
export function explain(issue: Issue, schema: z.ZodType, value: unknown, base: Path = []): Explanation[] {
  const path = [...base, ...(issue.path as Path)];
  const actual = valueAt(value, path);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, path, value);
  if (issue.code === 'invalid_key')
    return issue.issues.map((inner) => ({
      path,
      atKey: true,
      message: sentence(inner, path.at(-1)),
      fix: helpOf(schema, path, value),
    }));
  const help = helpOf(schema, path, value);
  const last = path.at(-1) ?? 'this';
  const name = typeof last === 'number' ? `item ${last + 1}` : `"${last}"`;
  if (actual === undefined)
    return [{ path, atKey: false, message: `${name} is missing`, fix: hintFor(schema, path, value) }];
  if (actual === null) return [{ path, atKey: true, message: `${name} is empty`, fix: hintFor(schema, path, value) }];
  if (issue.code === 'invalid_union') {
    const options =
      (unwrap(fieldAt(schema, path, value) ?? schema).inner.def as unknown as { options?: z.ZodType[] }).options ?? [];
    const option = optionFor(options, actual);
    const inner = option?.safeParse(actual).error?.issues ?? [];
    if (inner.length > 0) return inner.flatMap((below) => explain(below, schema, value, path));
  }
  const written = issue.code === 'invalid_type' ? howWritten(String(issue.expected), schema, path, value) : '';
  const replacement = intendedValue(issue, actual);
  const fix = written + fixOf(issue, help, actual, replacement);
  return [{ path, atKey: false, message: sentence(issue, actual), fix, replacement }];
}
