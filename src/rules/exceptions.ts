/** Removes results for which entries state exceptions, and reports unused exceptions. */
import type { ParsedEntry } from '../model/entry.ts';
import { fieldName } from '../model/problem.ts';
import { valuesOf, type Exception, type LintResult, type Rule } from './rule.ts';

/** A result with its rule and entry. */
export interface Found {
  rule: Rule;
  parsedEntry: ParsedEntry | undefined;
  finding: LintResult;
}

/** Well-formed exceptions of an entry; the schema reports the others. */
function exceptionsOf(parsedEntry: ParsedEntry): Exception[] {
  const { exceptions } = valuesOf(parsedEntry);
  return Array.isArray(exceptions)
    ? exceptions.filter((one: Partial<Exception> | null) => typeof one?.rule === 'string')
    : [];
}

/** Location of a result in the notation of exceptions. */
const placeOf = ({ path, bodyOffset }: LintResult) => (path ? fieldName(path) : bodyOffset === undefined ? '' : 'body');

const covers = ({ rule, at }: Exception, found: Found) =>
  rule === found.rule.name &&
  found.rule.allowsExceptions === true &&
  (at === undefined || placeOf(found.finding) === at || placeOf(found.finding).startsWith(`${at}.`));

/** The remaining results, and those of the rules about exceptions. */
export function applyExceptions(
  all: readonly Found[],
  parsedEntries: readonly ParsedEntry[],
  rules: readonly Rule[],
): Found[] {
  const stated = new Map(
    parsedEntries
      .map((parsedEntry) => [parsedEntry, exceptionsOf(parsedEntry)] as const)
      .filter(([, list]) => list.length),
  );
  if (stated.size === 0) return [...all];
  const used = new Set<Exception>();
  const left = all.filter((found) => {
    const covering = (found.parsedEntry ? (stated.get(found.parsedEntry) ?? []) : []).filter((one) =>
      covers(one, found),
    );
    covering.forEach((one) => used.add(one));
    return covering.length === 0;
  });
  // With an invalid entry, rules see only part of the guide: exceptions may seem unused.
  if (parsedEntries.some((parsedEntry) => !parsedEntry.data)) return left;
  const idle = rules
    .filter((rule) => rule.scope === 'exceptions')
    .flatMap((rule) =>
      [...stated].flatMap(([parsedEntry, exceptions]) =>
        rule.check(exceptions, used, rules).map((finding) => ({ rule, parsedEntry, finding })),
      ),
    );
  return [...left, ...idle];
}
