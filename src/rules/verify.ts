/** The rules on content while it is written, and on a built site. */
import type { AstroIntegration } from 'astro';
import { guideInUse } from '../model/build-content.ts';
import { formatProblem } from '../model/problem.ts';
import { showProblemsInDevelopment } from './dev-problems.ts';
import { rules } from './index.ts';
import type { BuiltSite } from './rule.ts';

/** Stops the build when the built site breaks a rule. @throws Error after every problem has been printed */
export function verifySite(site: BuiltSite, print: (line: string) => void): void {
  const problems = rules.flatMap((rule) =>
    rule.scope === 'dist'
      ? rule.check(site).map((problem) => ({ ...problem, field: '', rule: rule.name, severity: 'error' as const }))
      : [],
  );
  problems.map(formatProblem).forEach(print);
  if (problems.length > 0) throw new Error('The built site has errors; it was not published.');
}

/** While writing, the problems of the content stand in front of every page; a build has checked it before it begins. */
export const problemsInDevelopment = (): AstroIntegration => ({
  name: 'content-problems',
  hooks: {
    'astro:server:setup': ({ server }) => showProblemsInDevelopment(server),
    'astro:build:start': () => void guideInUse(),
  },
});
