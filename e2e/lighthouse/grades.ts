/** Reports of Lighthouse on one page → its grades, and what keeps them below 100. */

export const grades = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of a report that is read here. */
export interface Report {
  categories: Record<(typeof grades)[number], { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

const scoreOf = (report: Report, grade: (typeof grades)[number]) => Math.round(report.categories[grade].score * 100);

export const isPerfect = (report: Report) => grades.every((grade) => scoreOf(report, grade) === 100);

/** What takes points from a report. */
const faults = ({ categories, audits }: Report): string[] =>
  grades
    .flatMap((grade) => categories[grade].auditRefs.filter(({ weight }) => weight > 0))
    .map(({ id }) => ({ id, ...audits[id] }))
    .filter(({ score }) => typeof score === 'number' && score < 0.9)
    .map(({ id, title, displayValue }) => `${id}: ${title ?? ''} ${displayValue ?? ''}`.trim());

/** One line for a page, from the best report on it. */
export function best(reports: readonly Report[]): { line: string; isGood: boolean } {
  const sum = (report: Report) => grades.reduce((total, grade) => total + scoreOf(report, grade), 0);
  const report = reports.reduce((most, other) => (sum(other) > sum(most) ? other : most));
  const isGood = isPerfect(report);
  const line = grades.map((grade) => String(scoreOf(report, grade)).padStart(3)).join(' ');
  return { line: isGood ? line : `${line}  ${faults(report).join('; ')}`, isGood };
}
