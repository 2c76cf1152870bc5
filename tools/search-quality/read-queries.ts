/** Reads tables of queries: text, relevant paths or `none`, class; ours also have part and source. */

export interface JudgedQuery {
  text: string;
  /** Paths of the relevant documents; empty if there are none. */
  paths: readonly string[];
  group: string;
  /** train, validation or test. */
  part: string;
  /** The documents that existed when relevance was judged; undefined if all of today's did. */
  judged: ReadonlySet<string> | undefined;
}

const judgedMark = '# judged: ';

/** Parses a table; lines that begin with # are comments, and `# judged:` is about the queries below it. */
export function readQueries(table: string): JudgedQuery[] {
  const queries: JudgedQuery[] = [];
  let judged: JudgedQuery['judged'];
  for (const line of table.split('\n').filter((one) => one.trim() !== '')) {
    if (line.startsWith(judgedMark)) judged = new Set(line.slice(judgedMark.length).split(' '));
    if (line.startsWith('#')) continue;
    const [text = '', paths = '', group = '', part = ''] = line.split('\t');
    queries.push({ text, paths: paths === 'none' ? [] : paths.split(' '), group, part, judged });
  }
  return queries;
}
