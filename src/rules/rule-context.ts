/** The context of rules, with entries indexed by name and kind. */
import type { UrlList } from '../model/urls.ts';
import { nameOf, type ParsedEntry } from '../model/entry.ts';
import type { ContentGraph } from '../model/graph.ts';
import type { RuleContext } from './rule.ts';

/**
 * @param today the current day, YYYY-MM-DD
 * @param urlList the URLs published before
 */
export function createRuleContext(
  parsedEntries: readonly ParsedEntry[],
  graph: ContentGraph,
  today: string,
  urlList: UrlList | undefined,
): RuleContext {
  // The first of two entries with one name wins; another rule reports the second.
  const byName = new Map(parsedEntries.toReversed().map((parsedEntry) => [nameOf(parsedEntry), parsedEntry]));
  const byKind = Map.groupBy(parsedEntries, ({ kind }) => kind as string);
  const ids = new Map([...byKind].map(([kind, group]) => [kind, group.map(({ id }) => id)]));
  return {
    graph,
    parsedEntries,
    today,
    urlList,
    find: (kind, id) => byName.get(`${kind}/${id}`),
    idsOf: (kind) => ids.get(kind) ?? [],
  };
}
