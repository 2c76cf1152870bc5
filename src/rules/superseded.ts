import type { Path } from '../model/problem.ts';
import { citationsOf, referencesOf } from '../model/references.ts';
import { type EntryRule, type LintResult, type RuleContext, valuesOf } from './rule.ts';

function nextOf(id: string, { find }: RuleContext): string | undefined {
  const source = find('sources', id);
  const next = source ? valuesOf(source)['supersededBy'] : undefined;
  return typeof next === 'string' ? next : undefined;
}

/** The chain of sources that replace a source, newest last; includes its own id if the chain is circular. */
function editionsAfter(id: string, context: RuleContext): string[] {
  const editions: string[] = [];
  for (let next = nextOf(id, context); next !== undefined && !editions.includes(next); next = nextOf(next, context))
    editions.push(next);
  return editions;
}

const inCircle = (id: string, context: RuleContext): LintResult[] =>
  editionsAfter(id, context).includes(id)
    ? [
        {
          path: ['supersededBy'],
          message: 'these sources supersede each other in a cycle',
          fix: 'Name the newer edition in the older one only.',
        },
      ]
    : [];

function cited(id: string, at: { path?: Path | undefined; bodyOffset?: number }, context: RuleContext): LintResult[] {
  const newest = editionsAfter(id, context).at(-1);
  return newest === undefined
    ? []
    : [
        {
          ...at,
          message: `"${id}" has been superseded by "${newest}"`,
          fix: `Read "${newest}", and cite it instead if it supports this.`,
        },
      ];
}

export const superseded: EntryRule = {
  name: 'superseded',
  why: 'An updated review may have reached another conclusion. Citing the old edition repeats what its own authors no longer say.',
  scope: 'entry',
  example: {
    file: 'sources.yaml',
    bad: '  plain: A study of 20 people.\n  supersededBy: jones2025\njones2025:\n  title: A study of kneading, repeated\n  type: trial\n  url: https://example.org/again\n  doi: 10.1234/again\n  read: abstract\n  checked: 2026-01-02\n  plain: A study of 200 people.',
    good: '  plain: A study of 20 people.',
  },
  check: (entry, context) => {
    if (entry.kind === 'sources') return inCircle(entry.id, context);
    return [
      ...referencesOf(entry)
        .filter(({ kind }) => kind === 'sources')
        .flatMap(({ path, id }) => cited(id, { path }, context)),
      ...citationsOf(entry).flatMap(({ source, path, offset }) =>
        cited(source, path ? { path } : { bodyOffset: offset }, context),
      ),
    ];
  },
};
