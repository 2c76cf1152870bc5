/** What the rules look at, with its entries found at once however many there are. */
import type { Addresses } from '../model/addresses.ts';
import { nameOf, type ParsedEntry } from '../model/entry.ts';
import type { Guide } from '../model/graph.ts';
import type { RuleContext } from './rule.ts';

/**
 * @param today the day against which dates are judged, YYYY-MM-DD
 * @param addresses what was published before
 */
export function createRuleContext(
  parsedEntries: readonly ParsedEntry[],
  guide: Guide,
  today: string,
  addresses: Addresses | undefined,
): RuleContext {
  // Of two with one name the first stands; another rule reports the second.
  const byName = new Map(parsedEntries.toReversed().map((parsedEntry) => [nameOf(parsedEntry), parsedEntry]));
  const byKind = Map.groupBy(parsedEntries, ({ kind }) => kind as string);
  const ids = new Map([...byKind].map(([kind, group]) => [kind, group.map(({ id }) => id)]));
  return {
    guide,
    parsedEntries,
    today,
    addresses,
    find: (kind, id) => byName.get(`${kind}/${id}`),
    idsOf: (kind) => ids.get(kind) ?? [],
  };
}
