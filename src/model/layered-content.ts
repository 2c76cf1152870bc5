/** The content of a guide and of the one that it extends, as one. */
import reference from '../guide.config.ts';
import { site } from '../site.ts';
import type { ContentFolder } from './content-folder.ts';
import { nameOf, type ParsedEntry } from './entry.ts';
import { hideEntries } from './hide-entries.ts';
import { applyOverrides } from './overrides.ts';
import { ownContentOf, type Content } from './read.ts';
import { citationsOf, citedKind, referencesOf } from './references.ts';
import { forRegion } from './regional-text.ts';

/** Some entries, those of the same kind and id replaced in place by others, then the rest of the others. */
function layer(entries: readonly ParsedEntry[], over: readonly ParsedEntry[]): ParsedEntry[] {
  const byName = new Map(over.map((entry) => [nameOf(entry), entry]));
  const names = new Set(entries.map(nameOf));
  return [
    ...entries.map((entry) => byName.get(nameOf(entry)) ?? entry),
    ...over.filter((entry) => !names.has(nameOf(entry))),
  ];
}

/** The ids of the sources that entries name. */
const sourcesOf = (entries: readonly ParsedEntry[]) =>
  new Set(
    entries.flatMap((entry) => [
      ...citationsOf(entry).map(({ source }) => source),
      ...referencesOf(entry).flatMap(({ kind, id }) => (kind === citedKind ? [id] : [])),
    ]),
  );

/** Entries for a region without the sources that only the entries of the base named. */
function withoutUnnamed(regional: readonly ParsedEntry[], base: Content, own: Content): ParsedEntry[] {
  const before = sourcesOf(base.parsedEntries);
  const after = sourcesOf([...regional, ...own.parsedEntries]);
  return regional.filter(({ kind, id }) => kind !== citedKind || after.has(id) || !before.has(id));
}

/** From one region to another, by ISO 3166 codes. */
interface Regions {
  from: string;
  to: string;
}

/**
 * The entries of a guide and those that it inherits.
 * @param regional entries for the region of the guide
 */
export function extendContent(
  base: Content,
  regional: Content | undefined,
  own: Content,
  { from, to }: Regions,
): Content {
  const names = new Set(own.parsedEntries.map(nameOf));
  const adapted = layer(forRegion(base.parsedEntries, from, to), regional?.parsedEntries ?? []);
  const inherited = withoutUnnamed(adapted, base, own);
  const { entries, originals, hidden, changes, problems } = own.overrides
    ? applyOverrides(inherited, names, own.overrides)
    : { entries: inherited, originals: [], hidden: [], changes: new Map<string, never>(), problems: [] };
  const inheritedNames = new Set(inherited.map(nameOf));
  const asLocal = (entry: ParsedEntry): ParsedEntry => ({
    ...entry,
    local: {
      how: inheritedNames.has(nameOf(entry)) ? 'replaced' : 'added',
      fields: [],
      ...changes.get(nameOf(entry)),
    },
  });
  const shown = hideEntries(layer(entries, own.parsedEntries.map(asLocal)), hidden);
  return {
    parsedEntries: shown.entries,
    problems: [...base.problems, ...(regional?.problems ?? []), ...own.problems, ...problems, ...shown.problems],
    urlList: own.urlList,
    overrides: own.overrides,
    replaced: [...originals, ...inherited.filter((entry) => names.has(nameOf(entry)))],
    hidden,
  };
}

/** Parses a content folder that was read into memory, and the one that it extends. Never throws for author mistakes. */
export const contentOf = (folder: ContentFolder): Content =>
  folder.base
    ? extendContent(
        ownContentOf(folder.base),
        folder.base.regional && ownContentOf(folder.base.regional),
        ownContentOf(folder),
        { from: reference.region, to: site.region },
      )
    : ownContentOf(folder);
