/** Reads tables of queries: text, relevant paths or `none`, class; ours also have part and source. */

export interface JudgedQuery {
  text: string;
  /** Paths of the relevant documents; empty if there are none. */
  paths: readonly string[];
  group: string;
  /** train, validation or test. */
  part: string;
}

export interface QueryTable {
  queries: readonly JudgedQuery[];
  /** The documents that existed when relevance was judged; undefined if unknown. */
  judged: ReadonlySet<string> | undefined;
}

/** Parses a table; lines that begin with # are comments. */
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
