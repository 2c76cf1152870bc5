import type { ParsedEntry } from '../model/entry.ts';
import { fieldName, type Path } from '../model/problem.ts';
import { referencesOf, type Reference } from '../model/references.ts';
import { kinds, type Kind } from '../kinds/index.ts';
import { valuesOf, type EntryRule, type LintResult, type RuleContext } from './rule.ts';

/** Path of the list that contains a reference. */
const listOf = (path: Path) => {
  const index = path.findLastIndex((part) => typeof part === 'number');
  return index < 0 ? undefined : path.slice(0, index);
};

function twiceIn(references: readonly Reference[]): LintResult[] {
  const seen = new Set<string>();
  return references.flatMap(({ path, kind, id }) => {
    const list = listOf(path);
    // All effects of a claim may cite the same source.
    if (!list || path.at(-1) === 'source') return [];
    const key = `${fieldName(list)} ${kind}/${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        path,
        message: `"${id}" is listed twice in ${fieldName(list)}`,
        fix: 'Keep one of the two.',
        severity: 'error' as const,
      },
    ];
  });
}

/** A reference without further fields; one with details may be stated on both sides. */
const isPlain = ({ path }: Reference) => path.length === 2;

function onBothSides(entry: ParsedEntry, references: readonly Reference[], { find }: RuleContext): LintResult[] {
  return references.filter(isPlain).flatMap((reference) => {
    const target = find(reference.kind, reference.id);
    if (!target || target === entry) return [];
    const back = referencesOf(target).find(
      (other) => isPlain(other) && other.kind === entry.kind && other.id === entry.id,
    );
    // Reported for the second entry only.
    if (!back || valuesOf(target)['draft'] === true || `${entry.kind}/${entry.id}` < `${target.kind}/${target.id}`)
      return [];
    return [
      {
        path: reference.path,
        message: `the ${kinds[target.kind as Kind].one} "${target.id}" already refers to this entry, in "${fieldName(back.path.slice(0, 1))}"`,
        fix: 'Remove it here: both pages show a relation that one of them states.',
      },
    ];
  });
}

export const statedOnce: EntryRule = {
  name: 'stated-once',
  why: 'Two entries are related if one of them says so. Relations that are stated on both sides diverge when one side is changed.',
  scope: 'entry',
  severity: 'warning',
  alsoGives: 'error',
  allowsExceptions: true,
  example: {
    file: 'tools/roller.md',
    bad: 'bodyAreas:\n  - neck\n  - neck',
    good: 'bodyAreas:\n  - neck',
  },
  check: (entry, context) => {
    const references = referencesOf(entry);
    return [...twiceIn(references), ...onBothSides(entry, references, context)];
  },
};
