/** The rules as parts of Astro: on content while it is written, and on a built site. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEnvironment } from '../environment.ts';
import { guideInUse } from '../model/build-content.ts';
import { formatProblem } from '../model/problem.ts';
import { showProblemsInDevelopment } from './dev-problems.ts';
import { rules } from './index.ts';
import { readSite } from './read-dist.ts';

/** Stops the build when the built site breaks a rule. @throws Error after every problem has been printed */
function verifySite(root: string, base: string, print: (line: string) => void): void {
  const site = readSite(root, base);
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

/** The last step: looks at the site as it will go out. */
export const verifyAfter = (): AstroIntegration => ({
  name: 'verify-site',
  hooks: {
    'astro:build:done': ({ dir, logger }) =>
      verifySite(fileURLToPath(dir), readEnvironment().base, (line) => logger.error(line)),
  },
});
