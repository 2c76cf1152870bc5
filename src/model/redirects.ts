/** Redirects from former URLs: what hosts, pages and rules derive from `formerly` and `formerAnchors`. */
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import { hasPage, pathOf } from './routes.ts';

/** A redirect; both paths are within the guide, without a leading slash. */
export interface Redirect {
  from: string;
  to: string;
  entry: Entry;
}

/** A former id that must keep working on a page. */
export interface LegacyAnchor {
  /** Path of the page. */
  page: string;
  was: string;
  now: string;
  entry: Entry;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const former = (entry: Entry) => entry.data.formerly.map((url) => url.slice(1));

/** Splits a path at its fragment: `glossary/#fascia` → `glossary/`, `fascia`. */
export function splitFragment(url: string): { page: string; anchor: string } {
  const [page = '', anchor = ''] = url.split('#');
  return { page, anchor };
}

/** All redirects, sorted by source path. */
export const redirectsOf = ({ entries }: Pick<ContentGraph, 'entries'>): Redirect[] =>
  entries
    .flatMap((entry) =>
      former(entry)
        .filter((from) => !from.includes('#'))
        .map((from) => ({ from, to: pathOf(entry), entry })),
    )
    .toSorted((a, b) => byText(a.from, b.from));

/** All former ids, sorted by page and id. */
export const legacyAnchors = ({ entries }: Pick<ContentGraph, 'entries'>): LegacyAnchor[] =>
  entries
    .flatMap((entry) => {
      const { page, anchor } = splitFragment(pathOf(entry));
      const moved = former(entry)
        .filter((from) => from.includes('#'))
        .map((from) => ({ page, was: splitFragment(from).anchor, now: anchor, entry }));
      const anchors = 'formerAnchors' in entry.data && hasPage(entry) ? entry.data.formerAnchors : [];
      return [...moved, ...anchors.map(({ was, now }) => ({ page, was, now, entry }))];
    })
    .toSorted((a, b) => byText(`${a.page}#${a.was}`, `${b.page}#${b.was}`));
