/** Tables of questions: text, paths that answer it or `none`, class; ours have the part and the source behind that. */

export interface JudgedQuery {
  text: string;
  /** Paths of the documents that answer it; empty where the guide has no answer. */
  paths: readonly string[];
  group: string;
  /** train, validation or test. */
  part: string;
}

export interface QueryTable {
  queries: readonly JudgedQuery[];
  /** The documents that were there when the queries were judged; undefined where the table does not say. */
  judged: ReadonlySet<string> | undefined;
}

/** Reads a table; lines that begin with # are about it. */
export function readQueries(table: string): QueryTable {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  const judged = lines.flatMap((line) => (line.startsWith('# judged: ') ? line.slice(10).split(' ') : []));
  const queries = lines
    .filter((line) => !line.startsWith('#'))
    .map((line): JudgedQuery => {
      const [text = '', paths = '', group = '', part = ''] = line.split('\t');
      return { text, paths: paths === 'none' ? [] : paths.split(' '), group, part };
    });
  return { queries, judged: judged.length > 0 ? new Set(judged) : undefined };
}
