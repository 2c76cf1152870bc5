/**
 * The steps for each rendered page, in order. The page is parsed once, and each step sees the edits of earlier ones.
 */
import { bundleOf, type BundleSource, type PageBundle } from '../offline/page-bundle.ts';
import type { Environment } from '../environment.ts';
import type { ContentGraph } from '../model/graph.ts';
import type { LegacyAnchor } from '../model/redirects.ts';
import { absolute } from '../model/routes.ts';
import { readPolicy } from '../outputs/hosting/build.ts';
import type { PageNeeds } from '../outputs/hosting/needs.ts';
import { keepLegacyAnchors } from '../outputs/legacy-anchors.ts';
import { markdownOfPage } from '../outputs/markdown-pages/build.ts';
import { addData } from '../outputs/structured-data/data-block.ts';
import { structuredData } from '../outputs/structured-data/page-data.ts';
import { factsOf } from '../rules/page-facts.ts';
import type { PageFacts } from '../rules/rule.ts';
import { readPage, type IndexedPage } from '../search/index/read-page.ts';
import { stripIndexData } from '../search/index/strip-index-data.ts';
import type { BuiltPage } from './built-page.ts';
import type { Stages } from './stages.ts';

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

/** What the steps need besides the page. */
export interface PageSettings {
  environment: Environment;
  isComplete: boolean;
  bundles: BundleSource;
}

/** Insertions into a page: former ids and structured data. */
export interface Additions {
  anchors: readonly { was: string; now: string; entry: { file: string } }[];
  data: ReturnType<typeof structuredData>;
}

/** @param anchors former ids by page */
export const additionsOf = (
  page: BuiltPage,
  anchors: ReadonlyMap<string, LegacyAnchor[]>,
  graph: ContentGraph,
): Additions => ({
  anchors: (anchors.get(page.path) ?? []).map(({ was, now, entry: { file } }) => ({ was, now, entry: { file } })),
  data: page.isContent ? structuredData(graph, page.path, absolute) : undefined,
});

/** Runs the steps for one page, and releases its tree. */
export function processPage(
  page: BuiltPage,
  settings: PageSettings,
  { anchors, data }: Additions,
  stages: Pick<Stages, 'part'>,
): PageRecord {
  const { environment, isComplete, bundles } = settings;
  stages.part('parse', () => page.tree);
  stages.part('legacy-anchors', () => keepLegacyAnchors(page, anchors));
  const markdown = isComplete ? stages.part('markdown-pages', () => markdownOfPage(page, settings)) : undefined;
  if (data) stages.part('structured-data', () => addData(page, data));
  const search = stages.part('search-records', () => readPage(`/${page.path}`, page.tree, page.html));
  stages.part('index-data', () => stripIndexData(page));
  const needs = stages.part('page-policies', () => readPolicy(page, environment.policyInPages));
  const bundle = isComplete ? stages.part('page-bundles', () => bundleOf(page, bundles)) : undefined;
  const facts = stages.part('page-facts', () => factsOf(page.tree, page.file, page.positions()));
  page.release();
  const { file, path, isContent, html } = page;
  return { file, path, isContent, html, markdown, search, needs, bundle, facts };
}
