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
import { site, translationLanguage } from '../site.ts';
import { projectOptions } from '../build/project-options.ts';
import { environmentWarnings, siteWarnings, type Environment } from '../environment.ts';
import { useContent } from '../model/build-content.ts';
import { formatProblem } from '../model/problem.ts';
import { inOwnLanguage, languagesOf } from '../model/translation/guide-languages.ts';
import { prove } from '../report/prove.ts';
import { formatMeasure } from '../report/format-measure.ts';
import { checkFolder, hasErrors, report } from '../rules/check-content.ts';
import { makeLanguages } from './make-languages.ts';
import { stagingDir, workDir } from './swap.ts';

export interface Settings {
  environment: Environment;
  allowStale: boolean;
  /** False builds only pages and search. */
  isComplete: boolean;
  /** Path where the site will be. */
  out: string;
  /** Folder in which the site is made, relative to the project; defaults to the staging folder. */
  staging?: { dir: string; workDir: string };
  print: (line: string) => void;
  /** Cached results of earlier builds. */
  remember: Remember;
  rememberAsync: RememberAsync;
  rememberEach: RememberEach;
  /** Timings. */
  stages: Stages;
  /** Whether cached results are used. */
  isCached: boolean;
}

const ownStaging = { dir: stagingDir, workDir };

const partialWarning =
  'This site is partial and not to be published: downloads, offline use, Markdown pages, feeds and data were left out, and links to them lead to nothing.';

/**
 * Checks the content and builds the site.
 * @returns summary lines
 * @throws Error if the content or the site breaks a rule
 */
export async function makeSite(
  { content }: Snapshot,
  {
    environment,
    allowStale,
    isComplete,
    out,
    staging = ownStaging,
    print,
    remember,
    rememberAsync,
    rememberEach,
    stages,
    isCached,
  }: Settings,
): Promise<string[]> {
  stages.begin('check');
  // A translation is checked with the language that it is translated from.
  const isTranslation = translationLanguage !== undefined;
  const checked = checkFolder(content, { today: environment.today, allowStale, ...(isTranslation && { rules: [] }) });
  checked.problems.map(formatProblem).forEach(print);
  report(checked).forEach(print);
  if (hasErrors(checked.problems)) throw new Error('Nothing was built; the last good site is untouched.');
  const { entries, graph } = inOwnLanguage(content, checked.entries, checked.graph);
  const languages = languagesOf(content, checked.entries);
  const translations = isTranslation ? [] : languages.flatMap(({ folder }) => (folder ? [folder] : []));
  const stop = new AbortController();
  const translated = makeLanguages(translations, { isComplete, allowStale, out: basename(out), isCached }, stop.signal);
  // Awaited by a later step, which reports its failure.
  translated.catch(() => undefined);
  stages.begin('templates');
  const inUse = { folder: content, entries, graph, languages, bodies: await renderBodies(entries) };
  const renderer = await rememberAsync('page-renderer', contentInRenderer(entries), async () => {
    const { makeCollections } = await import('../model/collections.ts');
    useContent({ ...inUse, collections: makeCollections() });
    const options = projectOptions({ outDir: staging.dir, cacheDir: staging.workDir });
    return compileTemplates(resolve(staging.dir), options);
  });
  writeFolder(staging.dir, renderer.files);
  useContent(inUse);
  await runSteps(
    resolve(staging.dir),
    () => renderPages(renderer, resolve(staging.workDir, 'templates')),
    { environment, graph, isComplete, translated, remember, rememberAsync, rememberEach, stages },
    print,
  ).catch((error: Error) => {
    stop.abort();
    throw error;
  });
  stages.begin('report');
  const warnings = [
    ...(isComplete ? [] : [partialWarning]),
    ...environmentWarnings(environment),
    ...siteWarnings(site.contact),
    ...checked.problems.map(formatProblem),
  ];
  if (isTranslation) return [];
  const lines = formatMeasure(prove(staging.dir, basename(out), { warnings, isComplete, rememberEach }), warnings);
  stages.end();
  return lines;
}
