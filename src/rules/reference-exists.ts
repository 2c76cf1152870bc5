import type { ParsedEntry } from '../model/entry.ts';
import { referencesOf, type Reference } from '../model/references.ts';
import { oneLetterAway, suggestion } from '../model/suggest.ts';
import { kinds, type Kind } from '../kinds/index.ts';
import { lacksEntries } from './enough-entries.ts';
import { valuesOf, type EntryRule, type LintResult, type RuleContext } from './rule.ts';

const oneOf = (kind: string) => kinds[kind as Kind]?.one ?? kind;

function wrongSort(reference: Reference, { parsedEntries, find }: RuleContext): LintResult | undefined {
  const target = find(reference.kind, reference.id);
  const values = target ? valuesOf(target) : {};
  const wrong = Object.entries(reference.having).find(([key, value]) => key in values && values[key] !== value);
  if (!wrong) return undefined;
  const [key, value] = wrong;
  const fitting = parsedEntries
    .filter(
      (parsedEntry) =>
        parsedEntry.kind === reference.kind && (parsedEntry.raw as Record<string, unknown> | null)?.[key] === value,
    )
    .map((parsedEntry) => parsedEntry.id);
  return {
    path: reference.path,
    message: `"${reference.id}" is a ${oneOf(reference.kind)} of ${key} ${String(values[key])}; this field takes ${value}`,
    fix: suggestion(reference.id, fitting) || `Use one whose ${key} is ${value}.`,
  };
}

function missing(reference: Reference, { parsedEntries, idsOf, hidden }: RuleContext): LintResult {
  const one = hidden.get(`${reference.kind}/${reference.id}`);
  if (one)
    return {
      path: reference.path,
      message: `the ${oneOf(reference.kind)} "${reference.id}" is hidden in ${one.at.file}:${one.at.line}`,
      fix: 'Remove the reference, or remove "hidden: true" there.',
    };
  const known = idsOf(reference.kind);
  const closest = oneLetterAway(reference.id, known);
  const elsewhere = parsedEntries.find((parsedEntry) => parsedEntry.id === reference.id);
  const hint =
    elsewhere && known.length > 0
      ? `"${reference.id}" is a ${oneOf(elsewhere.kind)}; this field takes a ${oneOf(reference.kind)}.`
      : '';
  const similar = suggestion(reference.id, known);
  return {
    path: reference.path,
    message: `there is no ${oneOf(reference.kind)} "${reference.id}"`,
    fix: [hint, similar].filter(Boolean).join(' ') || `Add it to ${reference.kind}, or use the id of an existing one.`,
    replacement: closest === undefined ? undefined : { from: reference.id, to: closest },
  };
}

const isDraft = (parsedEntry: ParsedEntry | undefined) =>
  parsedEntry ? valuesOf(parsedEntry)['draft'] === true : false;

/** A published page cannot refer to a draft. */
function unpublished(reference: Reference, entry: ParsedEntry, { find }: RuleContext): LintResult | undefined {
  const target = find(reference.kind, reference.id);
  if (isDraft(entry) || !isDraft(target)) return undefined;
  return {
    path: reference.path,
    message: `"${reference.id}" is a draft, but this page is published`,
    fix: 'Publish it (draft: false), or remove the reference until then.',
  };
}

export const referenceExists: EntryRule = {
  name: 'reference-exists',
  why: 'A reference to a missing entry leaves a gap in a page; a reference to the wrong kind of entry puts wrong text there.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'tools:\n  - rollr',
    good: 'tools:\n  - roller',
  },
  check: (entry, context) =>
    referencesOf(entry).flatMap((reference) => {
      if (lacksEntries(reference.kind, context)) return [];
      if (!context.find(reference.kind, reference.id)) return [missing(reference, context)];
      if (reference.kind === entry.kind && reference.id === entry.id)
        return [{ path: reference.path, message: 'the entry refers to itself', fix: 'Name another entry.' }];
      const wrong = wrongSort(reference, context) ?? unpublished(reference, entry, context);
      return wrong ? [wrong] : [];
    }),
};
