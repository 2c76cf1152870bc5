/** The edition of a guide: its date, its expiry, and the names of its downloads. */
import { site } from '../site.ts';
import { dueOn } from './freshness.ts';
import type { ContentGraph } from './graph.ts';
import { slugOf } from './slug.ts';

export interface Edition {
  /** Day of the newest change to any entry, YYYY-MM-DD. */
  day: string;
  /** First day on which some content is due for review. */
  goodUntil: string;
  /** Paths of the downloads within the guide. */
  downloads: { folder: string; oneFile: string; book: string; sums: string };
}

const endOfTime = '9999-12-31';

const editions = new WeakMap<ContentGraph, Edition>();

/** The edition of a guide, memoized since every page needs it. It depends on the content only, not on the build date. */
export function editionOf(graph: ContentGraph): Edition {
  const edition = editions.get(graph) ?? readEdition(graph);
  editions.set(graph, edition);
  return edition;
}

function readEdition({ entries }: ContentGraph): Edition {
  const days = entries.flatMap(({ data }) => ('updated' in data ? [data.updated] : []));
  const day = days.toSorted().at(-1) ?? '1980-01-01';
  const name = `download/${slugOf(site.name) || 'guide'}-${day}`;
  return {
    day,
    goodUntil: dueOn(entries, endOfTime)[0]?.by ?? endOfTime,
    downloads: {
      folder: `${name}-offline.zip`,
      oneFile: `${name}.html`,
      book: `${name}.epub`,
      sums: 'download/SHA256SUMS',
    },
  };
}
