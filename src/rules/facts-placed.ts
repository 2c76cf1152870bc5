import { placedFacts, type Placed } from '../model/placed-facts.ts';
import { suggestion } from '../model/suggest.ts';
import type { EntryRule } from './rule.ts';
import { valuesOf } from './rule.ts';

function problemOf(
  { id, isInline }: Placed,
  above: readonly Placed[],
  ids: readonly string[],
): [message: string, fix: string] | undefined {
  if (!ids.includes(id))
    return [`this page has no fact "${id}"`, suggestion(id, ids) || 'Add it to "facts" in the front matter.'];
  if (isInline)
    return [
      `the fact "${id}" is placed within a line of text`,
      'Put it on a line of its own, with blank lines around it.',
    ];
  if (above.some((other) => other.id === id))
    return [`the fact "${id}" is placed twice`, 'Keep one of the two: an id must be unique on a page.'];
  return undefined;
}

export const factsPlaced: EntryRule = {
  name: 'facts-placed',
  why: 'A fact that the text places must exist, and be placed only once: its box has an id.',
  scope: 'entry',
  example: {
    file: 'pages/cost.mdx',
    bad: '<Fact id="price" />',
    good: '<Fact id="share" />',
  },
  check: (entry) => {
    // Without parsed fields, the facts are unknown.
    if (entry.raw === undefined) return [];
    const { facts } = valuesOf(entry);
    const ids = Array.isArray(facts) ? facts.map((fact: { id?: unknown } | null) => String(fact?.id)) : [];
    const placed = placedFacts(entry);
    return placed.flatMap((fact, index) => {
      const problem = problemOf(fact, placed.slice(0, index), ids);
      return problem ? [{ bodyOffset: fact.offset, message: problem[0], fix: problem[1] }] : [];
    });
  },
};
