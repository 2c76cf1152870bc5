/** Parses YAML into values with positions, and reports valid YAML that silently loses or changes text. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import type { Path, Position, Replacement } from './problem.ts';
import { yamlLimit } from './yaml-limit.ts';
import { formatLine } from './yaml-words.ts';

interface YamlProblem extends Position {
  message: string;
  fix: string;
  replacement?: Replacement;
}

export interface ParsedYaml {
  value: unknown;
  problems: YamlProblem[];
  /** Position of a value; of its closest existing parent where it is missing. */
  locate: (path: Path) => Position;
  /** Position of a key. */
  locateKey: (path: Path) => Position;
  /** Position of a character in a string value, which may be quoted or span lines. */
  locateIn: (path: Path, offset: number) => Position;
}

/** Messages for error codes whose default message is unclear or lacks a fix. */
const inPlainWords: Readonly<Record<string, { message?: string; fix: string }>> = {
  DUPLICATE_KEY: { message: 'this key is used twice', fix: 'Keep one of the two.' },
  MULTIPLE_DOCS: {
    message: 'a line of three hyphens starts a second YAML document',
    fix: 'Remove that line: a file is one document.',
  },
  NON_STRING_KEY: { message: 'the key is not plain text', fix: 'Write it as "name: value".' },
  TAB_AS_INDENT: { message: 'the line is indented with a tab', fix: 'Use spaces, two for each level.' },
};

/** Silent errors to report individually per file. */
const mostTraps = 10;

type PositionAt = (offset: number) => Position;

/** Whether a value is followed by a comment on its line; a comment on its own line is intended. */
const hasCommentBehind = (node: { range?: [number, number, number] | null }, source: string) =>
  node.range ? /^[^\n]*#/.test(source.slice(node.range[1], node.range[2])) : false;

/** Whether a multiline scalar has a line that looks like a list item. */
const hasItemWithin = (node: { range?: [number, number, number] | null }, source: string) =>
  node.range ? /\n[ \t]*- /.test(source.slice(node.range[0], node.range[1])) : false;

function findTraps(document: Document.Parsed, source: string, positionOf: PositionAt): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const report = (node: unknown, message: string, fix: string) =>
    problems.push({ ...positionOf(isNode(node) ? (node.range?.[0] ?? 0) : 0), message, fix });
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) report(node, 'YAML aliases (*name) are not allowed', 'Write the value out.');
      else if (node.anchor)
        report(node, 'YAML anchors (&name) are not allowed', 'Write the value out where it is used.');
      if (
        node.tag?.startsWith('!') ||
        /^tag:(?!yaml\.org,2002:(str|int|float|bool|null|map|seq)$)/.test(node.tag ?? '')
      ) {
        report(node, `the YAML tag ${node.tag} is not allowed`, 'Remove it.');
      }
      if (isCollection(node) && node.flow && node.items.length > 0) {
        report(node, 'in braces and brackets, text after a comma is silently lost', 'Write each item on its own line.');
      }
      if (isScalar(node) && node.type === 'PLAIN' && hasItemWithin(node, source)) {
        report(
          node,
          'the item below is indented more than this line, so it is read as part of its text',
          'Indent all items of a list equally.',
        );
      }
      if (isScalar(node) && node.comment && node.type === 'PLAIN' && hasCommentBehind(node, source)) {
        report(
          node,
          'the text after " #" is a comment and would be lost',
          'Put the whole value in quotes, or the comment on its own line.',
        );
      }
    },
  });
  return problems;
}

/** The first errors, with the number of the remaining ones. */
function limited(traps: readonly YamlProblem[]): YamlProblem[] {
  const last = traps[mostTraps - 1];
  const more = traps.length - mostTraps;
  if (!last || more <= 0) return [...traps];
  return [
    ...traps.slice(0, mostTraps - 1),
    { ...last, message: `${last.message}, and ${more} more such problems below` },
  ];
}

/** Offsets of the keys of a map, memoized. */
const keyOffsets = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();

function keysOf(map: YAMLMap): ReadonlyMap<string, number> {
  const known = keyOffsets.get(map);
  if (known) return known;
  const found = new Map<string, number>();
  for (const { key } of map.items)
    if (isScalar(key) && key.range && !found.has(String(key.value))) found.set(String(key.value), key.range[0]);
  keyOffsets.set(map, found);
  return found;
}

function findKey(document: Document.Parsed, path: Path): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  return isMap(parent) ? keysOf(parent).get(String(path.at(-1))) : undefined;
}

function findValue(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const here = path.slice(0, length);
    const node = document.getIn(here, true);
    if (isNode(node) && node.range && node.range[1] > node.range[0]) return node.range[0];
    const key = findKey(document, here);
    if (key !== undefined) return key;
  }
  return 0;
}

/** Position of a character in a string value, located by its word: escapes and folding change offsets. */
function findWithin(document: Document.Parsed, source: string, path: Path, offset: number): number {
  const start = findValue(document, path);
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return start;
  const [word = ''] = /^[^\s\\"']{1,60}/.exec(node.value.slice(offset)) ?? [];
  if (word === '') return start;
  const before = node.value.slice(0, offset).split(word).length - 1;
  let at = source.indexOf(word, start);
  for (let found = 0; found < before && at >= 0; found += 1) at = source.indexOf(word, at + word.length);
  return at < 0 || at >= node.range[1] ? start : at;
}

/** Range of each quoted scalar, including what follows it. */
function quotesIn(document: Document.Parsed): [from: number, to: number][] {
  const quotes: [number, number][] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range) quotes.push([range[0], range[2]]);
    },
  });
  return quotes;
}

/** Quote errors are reported where the text starts, not where the parser notices them. */
const ofQuotes: Readonly<Record<string, string>> = {
  MISSING_CHAR: 'the quote that opens here is not closed',
  UNEXPECTED_TOKEN: 'the quote that opens here is closed before its line ends',
};

interface ExplainedError extends YamlProblem {
  /** Whether the message states the cause; other errors may only be consequences of an earlier one. */
  isClear: boolean;
}

const lineAround = (source: string, offset: number) =>
  source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';

function formatError({ code, message }: YAMLError, at: Position, line: string): ExplainedError {
  const known = inPlainWords[code];
  const guessed = known ? undefined : formatLine(code, line);
  return {
    ...at,
    message: `this is not valid YAML: ${message.trimEnd().replace(/\.$/, '')}`,
    fix: 'Check the indentation, the quotes, and texts that contain ": ", which need quotes.',
    ...known,
    ...guessed,
    isClear: known !== undefined || guessed !== undefined,
  };
}

/** Removes follow-up errors: keeps the first of each line, and of the next line only a clear one. */
function withoutEchoes(errors: readonly ExplainedError[]): YamlProblem[] {
  const lines = new Set<number>();
  return errors.flatMap(({ isClear, ...problem }) => {
    const isEcho = lines.has(problem.line) || (!isClear && lines.has(problem.line - 1));
    lines.add(problem.line);
    return isEcho ? [] : [problem];
  });
}

/** Errors to report per file. */
const mostErrors = 100;

/** The errors of a document, each at the position to fix. */
function errorsOf(document: Document.Parsed, source: string, positionOf: PositionAt): YamlProblem[] {
  const quotes = document.errors.some(({ code }) => code in ofQuotes) ? quotesIn(document) : [];
  const explained = document.errors.slice(0, mostErrors).map((error): ExplainedError => {
    const offset = error.pos[0];
    const quote = error.code in ofQuotes && quotes.find(([from, to]) => from < offset && offset <= to);
    if (!quote) return formatError(error, positionOf(offset), lineAround(source, offset));
    return {
      ...positionOf(quote[0]),
      message: ofQuotes[error.code] ?? '',
      fix: 'Put one quote at each end; a quote inside is doubled in single quotes, and written as \\" in double ones.',
      isClear: true,
    };
  });
  return withoutEchoes(explained);
}

/** Like `parseYaml`, without the fast reader. */
export function parseExactly(source: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const positionOf: PositionAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const locate = (path: Path) => positionOf(findValue(document, path));
  const locateKey = (path: Path) => positionOf(findKey(document, path) ?? findValue(document, path));
  const locateIn = (path: Path, offset: number) => positionOf(findWithin(document, source, path, offset));
  const problems = errorsOf(document, source, positionOf);
  if (problems.length === 0) problems.push(...limited(findTraps(document, source, positionOf)));
  return { value: problems.length === 0 ? document.toJS() : undefined, problems, locate, locateKey, locateIn };
}

const refused = (problem: YamlProblem): ParsedYaml => ({
  value: undefined,
  problems: [problem],
  locate: () => problem,
  locateKey: () => problem,
  locateIn: () => problem,
});

/** Parses YAML that starts on a given line of its file. Never throws. */
export function parseYaml(source: string, firstLine = 1): ParsedYaml {
  const problem = yamlLimit(source);
  if (problem) return refused({ ...problem, line: firstLine + problem.line - 1, column: 1 });
  const plain = readPlainYaml(source);
  if (!plain) return parseExactly(source, firstLine);
  // Positions are computed on demand.
  let exact: ParsedYaml | undefined;
  const exactly = () => (exact ??= parseExactly(source, firstLine));
  return {
    value: plain.value,
    problems: [],
    locate: (path) => exactly().locate(path),
    locateKey: (path) => exactly().locateKey(path),
    locateIn: (path, offset) => exactly().locateIn(path, offset),
  };
}
