/** Claims on other pages about a topic. */
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import { claimsOf, type Claim } from './parts.ts';

export interface ClaimAbout {
  /** The entry that states the claim. */
  entry: Entry;
  claim: Claim;
}

/** Claims whose `about` includes the topic, in guide order, without duplicates. */
export function claimsAbout(graph: ContentGraph, topic: Entry<'topics'>): ClaimAbout[] {
  return graph
    .linksTo(topic)
    .filter(({ path }) => path[0] === 'claims' && path[2] === 'about')
    .flatMap(({ from, path }) => {
      const claim = claimsOf(from)[Number(path[1])];
      return claim ? [{ entry: from, claim }] : [];
    });
}
