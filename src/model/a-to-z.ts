/** The A–Z index: titles and alternative names. */
import { descriptorOf } from '../kinds/index.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import { site } from '../site.ts';
import { hasPage } from './routes.ts';
import { otherNamesOf, titleOf } from './titles.ts';

export interface Line {
  name: string;
  entry: Entry;
  isTitle: boolean;
}

const collator = new Intl.Collator(site.language, { sensitivity: 'base', numeric: true });
const letterOf = (name: string) => /\p{L}/u.exec(name.normalize('NFD'))?.[0].toUpperCase() ?? '#';

/** Facet values are listed only where other entries have them. */
const isListed = (graph: ContentGraph, entry: Entry) =>
  hasPage(entry) && (!descriptorOf(entry.kind).facetOfItself || graph.linksTo(entry).length > 0);

/** Letters in order, each with its sorted lines. */
export function aToZ(graph: ContentGraph): { letter: string; lines: Line[] }[] {
  const lines = graph.entries
    .filter((entry) => isListed(graph, entry))
    .flatMap((entry): Line[] => [
      { name: titleOf(entry), entry, isTitle: true },
      ...otherNamesOf(entry).map((name) => ({ name, entry, isTitle: false })),
    ])
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return [...Map.groupBy(lines, ({ name }) => letterOf(name))]
    .map(([letter, group]) => ({ letter, lines: group }))
    .toSorted((a, b) => collator.compare(a.letter, b.letter));
}
