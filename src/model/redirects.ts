/** Old addresses → where they lead now: what hosts, pages and rules make of `formerly` and `formerAnchors`. */
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';
import { hasPage, pathOf } from './routes.ts';

/** One page that has moved; both addresses within the guide, without a leading slash. */
export interface Redirect {
  from: string;
  to: string;
  entry: Entry;
}

/** An old id that is to work on a page that still has the anchor. */
export interface LegacyAnchor {
  /** Address of the page. */
  page: string;
  was: string;
  now: string;
  entry: Entry;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const former = (entry: Entry) => entry.data.formerly.map((address) => address.slice(1));

/** Page and anchor of an address: `glossary/#fascia` → `glossary/`, `fascia`. */
export function splitAddress(address: string): { page: string; anchor: string } {
  const [page = '', anchor = ''] = address.split('#');
  return { page, anchor };
}

/** Every page that has moved, in order of its old address. */
export const redirectsOf = ({ entries }: Pick<Guide, 'entries'>): Redirect[] =>
  entries
    .flatMap((entry) =>
      former(entry)
        .filter((from) => !from.includes('#'))
        .map((from) => ({ from, to: pathOf(entry), entry })),
    )
    .toSorted((a, b) => byText(a.from, b.from));

/** Every old id that is to be kept, in order of page and id. */
export const legacyAnchors = ({ entries }: Pick<Guide, 'entries'>): LegacyAnchor[] =>
  entries
    .flatMap((entry) => {
      const { page, anchor } = splitAddress(pathOf(entry));
      const moved = former(entry)
        .filter((from) => from.includes('#'))
        .map((from) => ({ page, was: splitAddress(from).anchor, now: anchor, entry }));
      const anchors = 'formerAnchors' in entry.data && hasPage(entry) ? entry.data.formerAnchors : [];
      return [...moved, ...anchors.map(({ was, now }) => ({ page, was, now, entry }))];
    })
    .toSorted((a, b) => byText(`${a.page}#${a.was}`, `${b.page}#${b.was}`));
