import { formatProblem, type Problem } from '../../model/problem.ts';
import { countOf, type Format, type Surface } from './format.ts';
import { frameOf } from './frame.ts';

function block(problem: Problem, { readLines, paint }: Surface): string {
  const [head = '', ...rest] = formatProblem(problem).split(/ (?=\[[\w-]+\]$)/);
  const frame = frameOf(readLines(problem.file) ?? [], problem).map((line) =>
    paint(line.includes('^') ? problem.severity : 'quiet', line),
  );
  return [`${paint(problem.severity, head)} ${paint('quiet', rest.join(' '))}`, ...frame].join('\n');
}

/** Number of problems per rule, most frequent first. */
function byRule(problems: readonly Problem[]): string[] {
  const counts = [...Map.groupBy(problems, ({ rule }) => rule)].map(([rule, group]) => ({ rule, n: group.length }));
  const width = String(Math.max(...counts.map(({ n }) => n))).length;
  return counts
    .toSorted((a, b) => b.n - a.n || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, n }) => `  ${String(n).padStart(width)}  ${rule}`);
}

/** For people: each problem with a code frame, and a summary. */
export const human: Format = ({ entries, problems }, surface) => {
  if (problems.length === 0) return `${entries.length} entries checked, no problems.`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${countOf(errors, 'error')}, ${countOf(problems.length - errors, 'warning')} in ${countOf(files, 'file')}.`;
  return [
    ...problems.map((problem) => `${block(problem, surface)}\n`),
    surface.paint('strong', total),
    ...byRule(problems),
  ].join('\n');
};
