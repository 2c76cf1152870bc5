/** The types of rules: a rule is a value with a name, a rationale and a check function. */
import type { UrlList } from '../model/urls.ts';
import type { ParsedEntry } from '../model/entry.ts';
import type { HiddenEntry } from '../model/hide-entries.ts';
import type { ContentGraph } from '../model/graph.ts';
import type { Path, Position, Replacement } from '../model/problem.ts';

/** Result of a rule, which the runner turns into a problem with a position. */
export interface LintResult {
  /** Field path; omitted for the body or the file as a whole. */
  path?: Path | undefined;
  /** Offset in the text of the field, or in the body without `path`. */
  bodyOffset?: number | undefined;
  /** Quoted words, for results without an exact offset: the first occurrence after `bodyOffset`. */
  quote?: string | undefined;
  /** Position in a file without entries, instead of one in an entry. */
  at?: Position & { file: string };
  /** Path below the content folder of a file or folder without entries. */
  within?: string;
  /** The position is that of the key instead of its value. */
  atKey?: boolean;
  message: string;
  fix: string;
  /** Replacement, where there is exactly one safe fix. */
  replacement?: Replacement | undefined;
  /** Defaults to that of the rule. */
  severity?: 'error' | 'warning';
}

/** What a check function may use besides the entry itself. */
export interface RuleContext {
  /** Graph of the valid entries. */
  graph: ContentGraph;
  /** All entries, valid or not. */
  parsedEntries: readonly ParsedEntry[];
  /** Finds an entry by kind and id. */
  find: (kind: string, id: string) => ParsedEntry | undefined;
  /** Ids of the entries of a kind. */
  idsOf: (kind: string) => readonly string[];
  /** The current day, YYYY-MM-DD. */
  today: string;
  /** `kind/id` → entry of the reference guide that this guide replaces. */
  replaced: ReadonlyMap<string, ParsedEntry>;
  /** `kind/id` → entry of the reference guide that this guide hides. */
  hidden: ReadonlyMap<string, HiddenEntry>;
  /** URLs published before; undefined for a guide that was never published. */
  urlList: UrlList | undefined;
}

/** Snippets of a content file that the rule reports and accepts. */
interface Example {
  /**
   * File of the sample with the snippet, in place of the good one or appended; omitted where a single file cannot show
   * it.
   */
  file?: string;
  bad: string;
  good: string;
}

interface Named {
  name: string;
  /** Rationale in one or two sentences, for the documentation. */
  why: string;
  example: Example;
  /** Default severity of its results; defaults to 'error'. */
  severity?: 'error' | 'warning';
  /** Another severity that some of its results have. */
  alsoGives?: 'error' | 'warning';
  /** Entries may state exceptions, with a reason. Omitted where an exception could harm readers or break the guide. */
  allowsExceptions?: true;
}

/** Checks one entry at a time. */
export interface EntryRule extends Named {
  scope: 'entry';
  check: (entry: ParsedEntry, context: RuleContext) => LintResult[];
}

/** Checks all entries together. */
export interface GuideRule extends Named {
  scope: 'guide';
  check: (context: RuleContext) => (LintResult & { parsedEntry: ParsedEntry | undefined })[];
}

/** Data that rules check in a built page. */
export interface PageFacts {
  /** Path within the guide, `tools/foam-roller/`. */
  path: string;
  file: string;
  ids: ReadonlySet<string>;
  links: readonly { href: string; line: number; column: number }[];
  /** Images without a text alternative. */
  unnamed: readonly { what: string; line: number; column: number }[];
}

export interface BuiltSite {
  pages: readonly PageFacts[];
  /** The files within the guide by their paths, without a leading slash. */
  files: Pick<ReadonlySet<string>, 'has'>;
  base: string;
  /** Base of the language that others are translated from; defaults to `base`. */
  rootBase?: string;
}

/** Checks the built site. */
export interface DistRule extends Named {
  scope: 'dist';
  check: (site: BuiltSite) => { file: string; line: number; column: number; message: string; fix: string }[];
}

/** An exception as stated by an author. */
export interface Exception {
  rule: string;
  at?: string | undefined;
}

/** Checks exceptions; `used` are those that suppressed a result. */
export interface ExceptionRule extends Named {
  scope: 'exceptions';
  check: (exceptions: readonly Exception[], used: ReadonlySet<Exception>, rules: readonly Rule[]) => LintResult[];
}

export type Rule = EntryRule | GuideRule | DistRule | ExceptionRule;

/** The validated values of an entry, or the raw ones if it is invalid; empty if they are not an object. */
export function valuesOf({ data, raw }: ParsedEntry): Record<string, unknown> {
  const values: unknown = data ?? raw;
  return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
}
