/** Takes out what entries are excepted from, and says which exceptions did nothing. */
import type { ParsedEntry } from '../model/entry.ts';
import { fieldName } from '../model/problem.ts';
import { valuesOf, type Exception, type LintResult, type Rule } from './rule.ts';

/** A finding with the rule that made it and the entry that it is about. */
export interface Found {
  rule: Rule;
  parsedEntry: ParsedEntry | undefined;
  finding: LintResult;
}

/** The exceptions of an entry that are written as such; the schema reports the others. */
function exceptionsOf(parsedEntry: ParsedEntry): Exception[] {
  const { exceptions } = valuesOf(parsedEntry);
  return Array.isArray(exceptions)
    ? exceptions.filter((one: Partial<Exception> | null) => typeof one?.rule === 'string')
    : [];
}

/** Where a finding is, as an exception names it. */
const placeOf = ({ path, bodyOffset }: LintResult) => (path ? fieldName(path) : bodyOffset === undefined ? '' : 'body');

const covers = ({ rule, at }: Exception, found: Found) =>
  rule === found.rule.name &&
  found.rule.allowsExceptions === true &&
  (at === undefined || placeOf(found.finding) === at || placeOf(found.finding).startsWith(`${at}.`));

/** What is left of the findings, and what the rules on exceptions say of those that were not needed. */
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
  // While an entry is broken, rules see only a part of the guide, and nobody can tell what an exception does.
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
