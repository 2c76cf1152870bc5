/** The topics that two entries have in common. */
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';

/** Maximum number of topics to show. */
const most = 3;

/** Topics that both entries name; body areas only where they share nothing else. */
export function sharedTopics(graph: ContentGraph, one: Entry, other: Entry): Entry[] {
  const named = new Set(graph.linksFrom(other).map(({ to }) => to));
  const shared = [...new Set(graph.linksFrom(one).map(({ to }) => to))].filter(
    (topic) => named.has(topic) && topic.kind === 'topics',
  );
  const isPart = ({ data }: Entry) => 'kind' in data && data.kind === 'body-area';
  const uses = shared.filter((topic) => !isPart(topic));
  return (uses.length > 0 ? uses : shared).slice(0, most);
}
