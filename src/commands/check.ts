/** `npm run check`: every problem of every content file, at once, from the files. */
import './start.ts';
import { readEnvironment } from '../environment.ts';
import { sayProblem } from '../model/problem.ts';
import { checkContent, hasErrors, report } from '../rules/check-content.ts';

const { contentDir, today } = readEnvironment();
const result = checkContent({ contentDir, today, allowStale: process.argv.includes('--allow-stale') });
for (const problem of result.problems) console.log(sayProblem(problem));
for (const line of report(result)) console.log(line);
process.exitCode = hasErrors(result.problems) ? 1 : 0;
