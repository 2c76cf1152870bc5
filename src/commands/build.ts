/** `npm run build`: check, build beside the last good site, look it over, and only then put it in its place. */
import './quiet.ts';
import { build } from 'astro';
import { readEnvironment } from '../environment.ts';
import { sayProblem } from '../model/problem.ts';
import { checkContent, hasErrors, report } from '../rules/check-content.ts';
import { findInterrupted, lockBuild, publish, stagingDir } from './swap.ts';

const started = Date.now();
const say = (line: string) => console.log(line);

async function main(): Promise<void> {
  const allowStale = process.argv.includes('--allow-stale');
  if (allowStale) process.env['ALLOW_STALE'] = '1';
  const { contentDir, today, base } = readEnvironment();
  const checked = checkContent({ contentDir, today, allowStale });
  checked.problems.map(sayProblem).forEach(say);
  report(checked).forEach(say);
  if (hasErrors(checked.problems)) throw new Error('Nothing was built; the last good site is untouched.');
  findInterrupted(process.cwd());
  await build({ root: process.cwd(), outDir: `./${stagingDir}`, logLevel: 'warn' });
  publish(process.cwd());
  say(`Built dist/ in ${((Date.now() - started) / 1000).toFixed(1)} s, to be served at ${base}`);
}

const unlock = lockBuild(process.cwd());
try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  unlock();
}
