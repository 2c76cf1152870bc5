/** The context of rules, with entries indexed by name and kind. */
import { nameOf } from '../model/entry.ts';
import type { ContentGraph } from '../model/graph.ts';
import type { Content } from '../model/read.ts';
import type { RuleContext } from './rule.ts';

/**
 * @param content the parsed content
 * @param graph graph of its valid entries
 * @param today the current day, YYYY-MM-DD
 */
export function createRuleContext(
  { parsedEntries, urlList, replaced, hidden }: Content,
  graph: ContentGraph,
  today: string,
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
    replaced: new Map(replaced.map((entry) => [nameOf(entry), entry])),
    hidden: new Map(hidden.map((one) => [nameOf(one.entry), one])),
    find: (kind, id) => byName.get(`${kind}/${id}`),
    idsOf: (kind) => ids.get(kind) ?? [],
  };
}
