/** The guide by the alphabet: titles, and the other names that readers see. */
import { descriptorOf } from '../kinds/index.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';
import { hasPage } from './routes.ts';
import { otherNamesOf, titleOf } from './titles.ts';

export interface Line {
  name: string;
  entry: Entry;
  isTitle: boolean;
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const letterOf = (name: string) => /\p{L}/u.exec(name.normalize('NFD'))?.[0].toUpperCase() ?? '#';

/** Whether a list should name an entry: one under which others are found, only where there are others. */
const isListed = (guide: Guide, entry: Entry) =>
  hasPage(entry) && (!descriptorOf(entry.kind).facetOfItself || guide.linksTo(entry).length > 0);

/** Letters in order, each with its lines in order. */
export function aToZ(guide: Guide): { letter: string; lines: Line[] }[] {
  const lines = guide.entries
    .filter((entry) => isListed(guide, entry))
    .flatMap((entry): Line[] => [
      { name: titleOf(entry), entry, isTitle: true },
      ...otherNamesOf(entry).map((name) => ({ name, entry, isTitle: false })),
    ])
    .toSorted((a, b) => collator.compare(a.name, b.name));
  return [...Map.groupBy(lines, ({ name }) => letterOf(name))]
    .map(([letter, group]) => ({ letter, lines: group }))
    .toSorted((a, b) => collator.compare(a.letter, b.letter));
}
