/** Reads a content folder and runs the rules: the core of `check`, the build and the development server. */
import { join } from 'node:path';
import type { ContentFolder } from '../model/content-folder.ts';
import { readLayers, translationsOf } from '../model/content-layers.ts';
import { nameOf, type ParsedEntry, type Entry } from '../model/entry.ts';
import { showPath } from '../model/files.ts';
import { createContentGraph, type ContentGraph } from '../model/graph.ts';
import { fieldName, inOrder, type Path, type Position, type Problem } from '../model/problem.ts';
import { contentOf } from '../model/layered-content.ts';
import { entriesOf } from '../model/read.ts';
import { fileAt } from '../model/validate.ts';
import { indexOfWord, textAt } from '../model/text-at.ts';
import { checkTranslations } from '../model/translation/check-translations.ts';
import { kinds } from '../kinds/index.ts';
import { sourceSite } from '../site.ts';
import { applyExceptions, type Found } from './exceptions.ts';
import { rules as allRules } from './index.ts';
import type { LintResult, Rule, RuleContext } from './rule.ts';
import { createRuleContext } from './rule-context.ts';

interface Settings {
  /** The current day, YYYY-MM-DD. */
  today: string;
  /** Report overdue dates as warnings, for builds of an old copy. */
  allowStale?: boolean;
  rules?: readonly Rule[];
}

export interface Options extends Settings {
  contentDir: string;
}

export interface Result {
  entries: Entry[];
  problems: Problem[];
}

/** Offset of the quoted words of a result, in the text from an offset on. */
function offsetOf({ bodyOffset = 0, quote = '' }: LintResult, text: string): number {
  const [word = ''] = quote.trim().split(/\s/);
  const at = word === '' ? -1 : indexOfWord(text, word, bodyOffset);
  return at < 0 ? bodyOffset : at;
}

function positionIn(parsedEntry: ParsedEntry, finding: LintResult): Position {
  const { path, bodyOffset, quote, atKey } = finding;
  if (!path)
    return bodyOffset === undefined
      ? parsedEntry.locate([])
      : parsedEntry.locateBody(offsetOf(finding, parsedEntry.body));
  if (atKey) return parsedEntry.locateKey(path);
  const text = bodyOffset === undefined && quote === undefined ? undefined : textAt(parsedEntry.raw, path);
  const offset = text === undefined ? 0 : offsetOf(finding, text);
  return offset > 0 ? parsedEntry.locateIn(path, offset) : parsedEntry.locate(path);
}

function problemOf({ rule, parsedEntry, finding }: Found, contentDir: string): Problem {
  const { path, message, fix, replacement, within, severity = rule.severity ?? 'error' } = finding;
  const position = parsedEntry ? positionIn(parsedEntry, finding) : { line: 1, column: 1 };
  const base: Path = parsedEntry && kinds[parsedEntry.kind].store === 'file' ? [parsedEntry.id] : [];
  return {
    file: parsedEntry ? fileAt(parsedEntry, path ?? []) : showPath(join(contentDir, within ?? '')),
    ...position,
    field: fieldName([...base, ...(path ?? [])]),
    message,
    fix,
    replacement,
    rule: rule.name,
    severity,
    ...finding.at,
  };
}

function run(rules: readonly Rule[], context: RuleContext): Found[] {
  return rules.flatMap((rule): Found[] => {
    if (rule.scope === 'entry')
      return context.parsedEntries.flatMap((parsedEntry) =>
        rule.check(parsedEntry, context).map((finding) => ({ rule, parsedEntry, finding })),
      );
    if (rule.scope === 'guide')
      return rule.check(context).map(({ parsedEntry, ...finding }) => ({ rule, parsedEntry, finding }));
    return [];
  });
}

/** All problems of a content folder, sorted by file and line. Never throws for author mistakes. */
export function checkFolder(
  folder: ContentFolder,
  { today, allowStale = false, rules = allRules }: Settings,
): Result & { graph: ContentGraph } {
  const content = contentOf(folder);
  const { parsedEntries, problems } = content;
  // Without a folder, all further problems are consequences.
  if (problems.some(({ rule }) => rule === 'content-folder'))
    return { entries: [], problems: [...problems], graph: createContentGraph([]) };
  const entries = entriesOf(parsedEntries);
  const graph = createContentGraph(entries);
  const found = run(rules, createRuleContext(content, graph, today));
  const placed = applyExceptions(found, parsedEntries, rules).map((one) => problemOf(one, folder.root));
  const judged = placed.map((problem) =>
    allowStale && problem.rule === 'fresh' ? { ...problem, severity: 'warning' as const } : problem,
  );
  const isShown = ([name]: readonly [string, unknown]) => !content.hidden.some(({ entry }) => nameOf(entry) === name);
  const ofTranslations = Object.keys(sourceSite.translations).flatMap((language) => {
    const { byName, problems: unread } = translationsOf(folder, language);
    const translations = { byName: new Map([...byName].filter(isShown)), problems: unread };
    return checkTranslations(parsedEntries, translations, showPath(join(folder.root, language)));
  });
  return { entries, problems: inOrder([...problems, ...judged, ...ofTranslations]), graph };
}

/** Reads the folder and checks it. */
export const checkContent = ({ contentDir, ...settings }: Options): Result =>
  checkFolder(readLayers(contentDir), settings);

export const hasErrors = (problems: readonly Problem[]) => problems.some((problem) => problem.severity === 'error');

/** Summary lines. */
export function report({ entries, problems }: Result): string[] {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  const files = new Set(problems.map((problem) => problem.file)).size;
  return problems.length === 0
    ? [`${entries.length} entries checked, no problems.`]
    : [`${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}.`];
}
