/** What a rule is: a value with a name, a reason and a check. The runner knows no rule. */
import type { Addresses } from '../model/addresses.ts';
import type { ParsedEntry } from '../model/entry.ts';
import type { Guide } from '../model/graph.ts';
import type { Path, Position, Replacement } from '../model/problem.ts';

/** What a rule found, before the runner gives it its place in the file. */
export interface LintResult {
  /** The field that is meant; left out where the body or the file is. */
  path?: Path | undefined;
  /** Offset in the text of the field, or in the body where `path` is left out. */
  bodyOffset?: number | undefined;
  /** The words that are meant, where their offset is not known: the first such words behind the offset. */
  quote?: string | undefined;
  /** A place in a file that holds no entry, instead of one in an entry. */
  at?: Position & { file: string };
  /** A file or folder of the content folder that holds no entry. */
  within?: string;
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
export interface RuleContext {
  /** The entries that hold. */
  guide: Guide;
  /** Every entry that a file stands for, also those that do not hold. */
  parsedEntries: readonly ParsedEntry[];
  /** Finds one of them by kind and id. */
  find: (kind: string, id: string) => ParsedEntry | undefined;
  /** Ids of the entries of a kind. */
  idsOf: (kind: string) => readonly string[];
  /** The day against which dates are judged, YYYY-MM-DD. */
  today: string;
  /** What was published before; undefined for a guide that never was. */
  addresses: Addresses | undefined;
}

/** What a rule refuses and what it lets pass, as a piece of a content file. */
interface Example {
  /** The file of the sample in which the piece stands, in place of the good one or at its end; left out where no file can show it. */
  file?: string;
  bad: string;
  good: string;
}

interface Named {
  name: string;
  /** Why it exists, in a sentence or two; shown in the documentation. */
  why: string;
  example: Example;
  /** What its findings are that do not say it themselves; 'error' where left out. */
  severity?: 'error' | 'warning';
  /** What some of its findings say that they are instead. */
  alsoGives?: 'error' | 'warning';
  /** An entry may be excepted from it, with a reason. Left out where a reader could come to harm, or the guide would not hold. */
  allowsExceptions?: true;
}

/** Looks at one entry at a time. */
export interface EntryRule extends Named {
  scope: 'entry';
  check: (entry: ParsedEntry, context: RuleContext) => LintResult[];
}

/** Looks at all entries together. */
export interface GuideRule extends Named {
  scope: 'guide';
  check: (context: RuleContext) => (LintResult & { parsedEntry: ParsedEntry | undefined })[];
}

/** What rules look at in one page of the built site. */
export interface PageFacts {
  /** Path within the guide, `tools/foam-roller/`. */
  path: string;
  file: string;
  ids: ReadonlySet<string>;
  links: readonly { href: string; line: number; column: number }[];
  /** Pictures without words for those who do not see them. */
  unnamed: readonly { what: string; line: number; column: number }[];
}

export interface BuiltSite {
  pages: readonly PageFacts[];
  /** Paths within the guide of all files, without a leading slash. */
  files: ReadonlySet<string>;
  base: string;
}

/** Looks at the built site. */
export interface DistRule extends Named {
  scope: 'dist';
  check: (site: BuiltSite) => { file: string; line: number; column: number; message: string; fix: string }[];
}

/** An exception as an author wrote it. */
export interface Exception {
  rule: string;
  at?: string | undefined;
}

/** Looks at what the other rules found: `used` are the exceptions of an entry that silenced something. */
export interface ExceptionRule extends Named {
  scope: 'exceptions';
  check: (exceptions: readonly Exception[], used: ReadonlySet<Exception>, rules: readonly Rule[]) => LintResult[];
}

export type Rule = EntryRule | GuideRule | DistRule | ExceptionRule;

/** The values of an entry as its schema gives them, or as they stand where they do not hold; none where it is no set of fields. */
export function valuesOf({ data, raw }: ParsedEntry): Record<string, unknown> {
  const values: unknown = data ?? raw;
  return typeof values === 'object' && values !== null ? (values as Record<string, unknown>) : {};
}
