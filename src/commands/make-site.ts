/** Makes a site and the files beside it in the staging folder. */
import { basename, resolve } from 'node:path';
import type { Remember, RememberAsync, RememberEach } from '../build/result-cache.ts';
import { renderBodies } from '../build/rendering/markdown-bodies.ts';
import { compileTemplates, contentInRenderer } from '../build/rendering/page-renderer.ts';
import { renderPages } from '../build/rendering/render-pages.ts';
import { writeFolder } from '../build/site-files.ts';
import type { Stages } from '../build/stages.ts';
import { runSteps } from '../build/steps.ts';
import type { Snapshot } from '../build/snapshot.ts';
import { site } from '../site.ts';
import { projectOptions } from '../build/project-options.ts';
import { environmentWarnings, siteWarnings, type Environment } from '../environment.ts';
import { useContent } from '../model/build-content.ts';
import { formatProblem } from '../model/problem.ts';
import { prove } from '../report/prove.ts';
import { formatMeasure } from '../report/format-measure.ts';
import { checkFolder, hasErrors, report } from '../rules/check-content.ts';
import { stagingDir, workDir } from './swap.ts';

export interface Settings {
  environment: Environment;
  allowStale: boolean;
  /** False builds only pages and search. */
  isComplete: boolean;
  /** Output folder in the staging folder. */
  out: string;
  print: (line: string) => void;
  /** Cached results of earlier builds. */
  remember: Remember;
  rememberAsync: RememberAsync;
  rememberEach: RememberEach;
  /** Timings. */
  stages: Stages;
}

const partialWarning =
  'This site is partial and not to be published: downloads, offline use, Markdown pages, feeds and data were left out, and links to them lead to nothing.';

/**
 * Checks the content and builds the site.
 * @returns summary lines
 * @throws Error if the content or the site breaks a rule
 */
export async function makeSite(
  { content }: Snapshot,
  { environment, allowStale, isComplete, out, print, remember, rememberAsync, rememberEach, stages }: Settings,
): Promise<string[]> {
  stages.begin('check');
  const checked = checkFolder(content, { today: environment.today, allowStale });
  checked.problems.map(formatProblem).forEach(print);
  report(checked).forEach(print);
  if (hasErrors(checked.problems)) throw new Error('Nothing was built; the last good site is untouched.');
  stages.begin('templates');
  const { entries, graph } = checked;
  const inUse = { folder: content, entries, graph, bodies: await renderBodies(entries) };
  const renderer = await rememberAsync('page-renderer', contentInRenderer(entries), async () => {
    const { makeCollections } = await import('../model/collections.ts');
    useContent({ ...inUse, collections: makeCollections() });
    return compileTemplates(resolve(stagingDir), projectOptions({ outDir: stagingDir, cacheDir: workDir }));
  });
  writeFolder(stagingDir, renderer.files);
  useContent(inUse);
  await runSteps(
    resolve(stagingDir),
    () => renderPages(renderer, resolve(workDir, 'templates')),
    { environment, graph: checked.graph, isComplete, remember, rememberAsync, rememberEach, stages },
    print,
  );
  stages.begin('report');
  const warnings = [
    ...(isComplete ? [] : [partialWarning]),
    ...environmentWarnings(environment),
    ...siteWarnings(site.contact),
    ...checked.problems.map(formatProblem),
  ];
  const lines = formatMeasure(prove(stagingDir, basename(out), { warnings, isComplete, rememberEach }), warnings);
  stages.end();
  return lines;
}
