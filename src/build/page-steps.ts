/**
 * The steps for each rendered page, in order. The page is parsed once, and each step sees the edits of earlier ones.
 */
import { createHash } from 'node:crypto';
import { isPicture } from '../offline/single-file.ts';
import { bundleOf, type BundleSource, type PageBundle } from '../offline/page-bundle.ts';
import { legacyAnchors, type LegacyAnchor } from '../model/redirects.ts';
import { absolute } from '../model/routes.ts';
import { readPolicy } from '../outputs/hosting/build.ts';
import type { PageNeeds } from '../outputs/hosting/needs.ts';
import { keepLegacyAnchors, anchorsByPage } from '../outputs/legacy-anchors.ts';
import { markdownOfPage } from '../outputs/markdown-pages/build.ts';
import { addData } from '../outputs/structured-data/data-block.ts';
import { structuredData } from '../outputs/structured-data/page-data.ts';
import { factsOf } from '../rules/page-facts.ts';
import type { PageFacts } from '../rules/rule.ts';
import { readPage, type IndexedPage } from '../search/index/read-page.ts';
import { stripIndexData } from '../search/index/strip-index-data.ts';
import type { BuiltPage } from './built-page.ts';
import type { BuildContext } from './context.ts';
import type { PageRole } from './page-role.ts';
import type { SiteFiles } from './site-files.ts';

/** Results for one page. */
export interface PageRecord {
  file: string;
  path: string;
  isContent: boolean;
  /** The final HTML. */
  html: string;
  markdown: string | undefined;
  search: IndexedPage;
  needs: PageNeeds;
  bundle: PageBundle | undefined;
  facts: PageFacts;
}

/** Inputs of every page besides the context. */
interface PageSources {
  bundles: BundleSource;
  anchors: ReadonlyMap<string, LegacyAnchor[]>;
  /** Cache key of all inputs shared by pages. */
  digest: string;
}

/** Insertions into a page: former ids and structured data. */
interface Additions {
  anchors: readonly { was: string; now: string; entry: { file: string } }[];
  data: ReturnType<typeof structuredData>;
}

const additionsOf = (page: BuiltPage, { anchors }: PageSources, { graph }: BuildContext): Additions => ({
  anchors: (anchors.get(page.path) ?? []).map(({ was, now, entry: { file } }) => ({ was, now, entry: { file } })),
  data: page.isContent ? structuredData(graph, page.path, absolute) : undefined,
});

/** Runs the steps for one page. */
function processPage(
  page: BuiltPage,
  context: BuildContext,
  bundles: BundleSource,
  { anchors, data }: Additions,
): PageRecord {
  const { stages, environment, isComplete } = context;
  stages.part('parse', () => page.tree);
  stages.part('legacy-anchors', () => keepLegacyAnchors(page, anchors));
  const markdown = isComplete ? stages.part('markdown-pages', () => markdownOfPage(page, context)) : undefined;
  if (data) stages.part('structured-data', () => addData(page, data));
  const search = stages.part('search-records', () => readPage(`/${page.path}`, page.tree, page.html));
  stages.part('index-data', () => stripIndexData(page));
  const needs = stages.part('page-policies', () => readPolicy(page, environment.policyInPages));
  const bundle = isComplete ? stages.part('page-bundles', () => bundleOf(page, bundles)) : undefined;
  const facts = stages.part('page-facts', () => factsOf(page.tree, page.file, page.positions()));
  const { file, path, isContent, html } = page;
  return { file, path, isContent, html, markdown, search, needs, bundle, facts };
}

/** Cache key of what pages know about each other, and of the drawings they can embed. */
function digestOf(files: SiteFiles, roles: ReadonlyMap<string, PageRole>): string {
  const hash = createHash('sha256').update(JSON.stringify([...roles]));
  for (const path of files.paths()) if (isPicture(path)) hash.update(`\0${path}\0`).update(files.read(path) ?? '');
  return hash.digest('hex');
}

/** Processes every page; parses only those that changed since the last build. @returns records by path */
export function processPages(pages: BuiltPage[], context: BuildContext): Map<string, PageRecord> {
  const { files, environment, graph } = context;
  const { base, siteUrl } = environment;
  const roles = new Map(pages.map(({ path, role }) => [path, role]));
  const sources = {
    bundles: { base, url: siteUrl && siteUrl + base, files, roles },
    anchors: anchorsByPage(legacyAnchors(graph), (path) => roles.has(path)),
    digest: digestOf(files, roles),
  };
  return new Map(
    pages.splice(0).map((page) => {
      const additions = additionsOf(page, sources, context);
      const inputs = [page.file, page.source, JSON.stringify(additions), sources.digest];
      const record = context.remember('page', inputs, () => processPage(page, context, sources.bundles, additions));
      page.release();
      return [record.path, record];
    }),
  );
}
