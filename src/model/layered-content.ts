/** The content of a guide and of the one that it extends, as one. */
import reference from '../guide.config.ts';
import { site } from '../site.ts';
import type { ContentFolder } from './content-folder.ts';
import { nameOf, type ParsedEntry } from './entry.ts';
import { hideEntries } from './hide-entries.ts';
import { applyOverrides } from './overrides.ts';
import { ownContentOf, type Content } from './read.ts';
import { forRegion } from './regional-numbers.ts';

/** Inherited entries, those of the same kind and id replaced in place, then the guide's other entries. */
function extend(base: Content, own: Content): Content {
  const byName = new Map(own.parsedEntries.map((entry) => [nameOf(entry), entry]));
  const inherited = forRegion(base.parsedEntries, reference.region, site.region);
  const names = new Set(byName.keys());
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
  const shown = hideEntries(
    [
      ...entries.map((entry) => {
        const replacement = byName.get(nameOf(entry));
        return replacement ? asLocal(replacement) : entry;
      }),
      ...own.parsedEntries.filter((entry) => !inheritedNames.has(nameOf(entry))).map(asLocal),
    ],
    hidden,
  );
  return {
    parsedEntries: shown.entries,
    problems: [...base.problems, ...own.problems, ...problems, ...shown.problems],
    urlList: own.urlList,
    overrides: own.overrides,
    replaced: [...originals, ...inherited.filter((entry) => byName.has(nameOf(entry)))],
    hidden,
  };
}

/** Parses a content folder that was read into memory, and the one that it extends. Never throws for author mistakes. */
export const contentOf = (folder: ContentFolder): Content =>
  folder.base ? extend(ownContentOf(folder.base), ownContentOf(folder)) : ownContentOf(folder);
