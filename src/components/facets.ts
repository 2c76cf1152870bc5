/** What an entry can be chosen by: its kind, parts of the body, uses, who does it, ages. */
import type { Entry } from '../model/entry.ts';
import type { Guide } from '../model/graph.ts';
import { titleOf } from '../model/titles.ts';
import { words } from '../ui-strings.ts';

export const facetNames = ['kind', 'body', 'for', 'who', 'age'] as const;
export type FacetName = (typeof facetNames)[number];

export interface Choice {
  value: string;
  label: string;
}

type Chosen = Entry<'techniques' | 'tools' | 'specialties'>;

function topicsOf(guide: Guide, ids: readonly string[]): Choice[] {
  return ids.map((id) => ({ value: id, label: titleOf(guide.get('topics', id)) }));
}

/** Who does it: tools are for oneself, a specialty is a physical therapist's. */
function doers({ kind, data }: Chosen): (keyof typeof words.practitioners)[] {
  if ('doneBy' in data) return data.doneBy;
  return [kind === 'tools' ? 'yourself' : 'physical-therapist'];
}

/** The choices under which an entry is found. */
export function facetsOf(guide: Guide, entry: Chosen): Record<FacetName, Choice[]> {
  const { data, kind } = entry;
  return {
    kind: [{ value: kind, label: words.lists[kind].title }],
    body: topicsOf(guide, 'bodyAreas' in data ? data.bodyAreas : []),
    for: topicsOf(guide, 'usedFor' in data ? data.usedFor : data.conditions),
    who: doers(entry).map((who) => ({ value: who, label: words.practitioners[who] })),
    age: 'ages' in data ? data.ages.map((age) => ({ value: age, label: words.ages[age] })) : [],
  };
}

/** Every choice of one facet, each once, by its label. */
export const choicesOf = (all: readonly Record<FacetName, Choice[]>[], name: FacetName): Choice[] =>
  [...new Map(all.flatMap((facets) => facets[name]).map((choice) => [choice.value, choice])).values()].toSorted(
    (a, b) => a.label.localeCompare(b.label, 'en'),
  );
