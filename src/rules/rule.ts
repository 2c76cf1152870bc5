/** What a rule is: a value with a name, a reason and a check. The runner knows no rule. */
import type { Addresses } from '../model/addresses.ts';
import type { Draft } from '../model/entry.ts';
import type { Guide } from '../model/graph.ts';
import type { Path, Position, Replacement } from '../model/problem.ts';

/** What a rule found, before the runner gives it its place in the file. */
export interface Finding {
  /** The field that is meant; left out where the body or the file is. */
  path?: Path | undefined;
  /** Offset in the body; used where `path` is left out. */
  bodyOffset?: number | undefined;
  /** The key is meant, not its value. */
  atKey?: boolean;
  message: string;
  fix: string;
  /** What to write instead, where there is one safe answer. */
  replacement?: Replacement | undefined;
  /** 'error' where left out. */
  severity?: 'error' | 'warning';
}

/** What a rule may look at besides the entry itself. */
export interface Surroundings {
  /** The entries that hold. */
  guide: Guide;
  /** Every entry that a file stands for, also those that do not hold. */
  drafts: readonly Draft[];
  /** Finds one of them by kind and id. */
  find: (kind: string, id: string) => Draft | undefined;
  /** Ids of the entries of a kind. */
  idsOf: (kind: string) => readonly string[];
  /** The day against which dates are judged, YYYY-MM-DD. */
  today: string;
  /** What was published before; undefined for a guide that never was. */
  addresses: Addresses | undefined;
}

interface Named {
  name: string;
  /** Why it exists, in a sentence or two; shown in the documentation. */
  why: string;
}

/** Looks at one entry at a time. */
export interface EntryRule extends Named {
  scope: 'entry';
  check: (entry: Draft, around: Surroundings) => Finding[];
}

/** Looks at all entries together. */
export interface GuideRule extends Named {
  scope: 'guide';
  /** `at` is a place in a file that holds no entry. */
  check: (around: Surroundings) => (Finding & { draft: Draft | undefined; at?: Position & { file: string } })[];
}

/** One page of the built site, parsed. */
export interface BuiltPage {
  /** Path within the guide, `tools/foam-roller/`. */
  path: string;
  file: string;
  ids: ReadonlySet<string>;
  links: readonly { href: string; line: number; column: number }[];
}

export interface BuiltSite {
  pages: readonly BuiltPage[];
  /** Paths within the guide of all files, without a leading slash. */
  files: ReadonlySet<string>;
  base: string;
}

/** Looks at the built site. */
export interface DistRule extends Named {
  scope: 'dist';
  check: (site: BuiltSite) => { file: string; line: number; column: number; message: string; fix: string }[];
}

export type Rule = EntryRule | GuideRule | DistRule;

/** The values of an entry as its schema gives them, or as they stand where they do not hold; none where it is no set of fields. */
export function valuesOf({ data, raw }: Draft): Record<string, unknown> {
  const values: unknown = data ?? raw;
  return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
}
