/** An output of a guide, for the comparison with the written content. */
import type { Entry } from '../../src/model/entry.ts';

/** One output of a guide. */
export interface Output {
  name: string;
  /** Whether its text contains list numbers. */
  hasNumbers: boolean;
  /** Contains only what this other output contains. */
  partOf?: Output;
  /** Whether it contains an entry (default: every entry). */
  covers?: (entry: Entry) => boolean;
  /** Whether it intentionally omits a field: `claims.0.limits`. */
  omits?: (field: string) => boolean;
  /** The fields that it contains (default: all). */
  fields?: ReadonlySet<string>;
  /** Words of a page, or of an element by its anchor; undefined if the output has no such page. */
  wordsAt: (path: string) => readonly string[] | undefined;
}
