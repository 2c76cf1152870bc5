/** The rules as a step of the build: content before it, the built site after it. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEnvironment } from '../environment.ts';
import { sayProblem } from '../model/problem.ts';
import { checkContent, hasErrors, report } from './check-content.ts';
import { showProblemsInDevelopment } from './dev-problems.ts';
import { rules } from './index.ts';
import { readSite } from './read-dist.ts';

/** Stops the build when content breaks a rule. @throws Error after every problem has been printed */
function verifyContent(allowStale: boolean, print: (line: string) => void): void {
  const { contentDir, today } = readEnvironment();
  const result = checkContent({ contentDir, today, allowStale });
  result.problems.map(sayProblem).forEach(print);
  report(result).forEach(print);
  if (hasErrors(result.problems)) throw new Error('The content has errors; nothing was built.');
}

/** Stops the build when the built site breaks a rule. @throws Error after every problem has been printed */
function verifySite(root: string, base: string, print: (line: string) => void): void {
  const site = readSite(root, base);
  const problems = rules.flatMap((rule) =>
    rule.scope === 'dist'
      ? rule.check(site).map((problem) => ({ ...problem, field: '', rule: rule.name, severity: 'error' as const }))
      : [],
  );
  problems.map(sayProblem).forEach(print);
  if (problems.length > 0) throw new Error('The built site has errors; it was not published.');
}

/** The first step: no page is made of content that breaks a rule. */
export const verifyBefore = (): AstroIntegration => ({
  name: 'verify-content',
  hooks: {
    'astro:server:setup': ({ server }) => showProblemsInDevelopment(server),
    'astro:build:start': ({ logger }) => verifyContent(process.env['ALLOW_STALE'] === '1', (line) => logger.info(line)),
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
