/** The content of a guide and of the one that it extends, as one. */
import reference from '../guide.config.ts';
import { site } from '../site.ts';
import type { ContentFolder } from './content-folder.ts';
import { nameOf } from './entry.ts';
import { applyOverrides } from './overrides.ts';
import { ownContentOf, type Content } from './read.ts';
import { forRegion } from './regional-numbers.ts';

/** Inherited entries, those of the same kind and id replaced in place, then the guide's other entries. */
function extend(base: Content, own: Content): Content {
  const byName = new Map(own.parsedEntries.map((entry) => [nameOf(entry), entry]));
  const inherited = forRegion(base.parsedEntries, reference.region, site.region);
  const { entries, originals, problems } = own.overrides
    ? applyOverrides(inherited, new Set(byName.keys()), own.overrides)
    : { entries: inherited, originals: [], problems: [] };
  const inheritedNames = new Set(inherited.map(nameOf));
  return {
    parsedEntries: [
      ...entries.map((entry) => byName.get(nameOf(entry)) ?? entry),
      ...own.parsedEntries.filter((entry) => !inheritedNames.has(nameOf(entry))),
    ],
    problems: [...base.problems, ...own.problems, ...problems],
    urlList: own.urlList,
    overrides: own.overrides,
    replaced: [...originals, ...inherited.filter((entry) => byName.has(nameOf(entry)))],
  };
}

/** Parses a content folder that was read into memory, and the one that it extends. Never throws for author mistakes. */
export const contentOf = (folder: ContentFolder): Content =>
  folder.base ? extend(ownContentOf(folder.base), ownContentOf(folder)) : ownContentOf(folder);
