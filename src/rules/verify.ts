/** Runs the rules on a built site, and in development. */
import type { AstroIntegration } from 'astro';
import { contentGraphInUse } from '../model/build-content.ts';
import { formatProblem } from '../model/problem.ts';
import { showProblemsInDevelopment } from './dev-problems.ts';
import { reportPage } from './missed-reload.ts';
import { rules } from './index.ts';
import type { BuiltSite } from './rule.ts';

/** Checks the built site. @throws Error after printing all problems */
export function verifySite(site: BuiltSite, print: (line: string) => void): void {
  const problems = rules.flatMap((rule) =>
    rule.scope === 'dist'
      ? rule.check(site).map((problem) => ({ ...problem, field: '', rule: rule.name, severity: 'error' as const }))
      : [],
  );
  problems.map(formatProblem).forEach(print);
  if (problems.length > 0) throw new Error('The built site has errors and was not published.');
}

/** Shows problems of the content instead of pages in development. A build has checked the content before it starts. */
export const problemsInDevelopment = (): AstroIntegration => ({
  name: 'content-problems',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', reportPage);
    },
    'astro:server:setup': showProblemsInDevelopment,
    'astro:build:start': () => void contentGraphInUse(),
  },
});
