/** Atom feed of changed entries, newest first. */
import type { Entry } from '../../model/entry.ts';
import type { ContentGraph } from '../../model/graph.ts';
import { pathOf } from '../../model/routes.ts';
import { titleOf } from '../../model/titles.ts';
import { site } from '../../site.ts';
import { uiStrings } from '../../ui-strings.ts';
import { x, xmlFile } from './xml.ts';

const atom = 'http://www.w3.org/2005/Atom';
/** Enough for a reader who checks once a month. */
const longest = 50;

const instant = (day: string) => `${day}T00:00:00Z`;

/** Entries with a page, newest change first; on the same day in guide order. */
const changesOf = ({ entries }: ContentGraph) =>
  entries
    .flatMap((entry) => ('updated' in entry.data ? [{ entry, data: entry.data, day: entry.data.updated }] : []))
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));

/** Permanent id of an entry (RFC 4287): the URL at which it was first published. */
const idOf = (entry: Entry, absolute: (path: string) => string) => {
  const [first] = entry.data.formerly;
  return absolute(first ? first.slice(1) : pathOf(entry));
};

/** `feed.xml`. @param absolute path within the guide → absolute URL, which Atom requires */
export function feedXml(graph: ContentGraph, absolute: (path: string) => string): string {
  const changes = changesOf(graph);
  const publisher = graph.find('people', site.publisher);
  const entries = changes.slice(0, longest).map(({ entry, data, day }) => {
    return x('entry', [
      x('title', titleOf(entry)),
      x('link', { href: absolute(pathOf(entry)) }),
      x('id', idOf(entry, absolute)),
      x('published', instant(data.published)),
      x('updated', instant(day)),
      x('summary', data.summary),
    ]);
  });
  return xmlFile(
    x('feed', { xmlns: atom, 'xml:lang': site.language }, [
      x('title', site.name),
      x('subtitle', site.tagline),
      x('link', { href: absolute('') }),
      x('link', { rel: 'self', type: 'application/atom+xml', href: absolute('feed.xml') }),
      x('id', absolute('')),
      x('updated', instant(changes[0]?.day ?? '1980-01-01')),
      x('author', [x('name', publisher ? titleOf(publisher) : site.name)]),
      x(
        'rights',
        [site.license.name, ...(site.adaptedFrom ? [uiStrings.attribution.sentence(site.adaptedFrom)] : [])].join('. '),
      ),
      ...entries,
    ]),
  );
}
