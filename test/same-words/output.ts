/** What an output of a guide is to the comparison with what was written. */
import type { Entry } from '../../src/model/entry.ts';

/** One output of a guide. */
export interface Output {
  name: string;
  /** Whether the numbers of lists are a part of its text. */
  hasNumbers: boolean;
  /** Holds only what stands in this other output too. */
  partOf?: Output;
  /** Whether it says anything of an entry; of every entry where left out. */
  covers?: (entry: Entry) => boolean;
  /** Whether it leaves out a field on purpose: `claims.0.limits`. */
  omits?: (field: string) => boolean;
  /** The fields that it shows; all where left out. */
  fields?: ReadonlySet<string>;
  /** Words of a page, by its path within the guide, or of a place on it; undefined where the output has no such page. */
  wordsAt: (path: string) => readonly string[] | undefined;
}
