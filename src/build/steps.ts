/** What is made of a site that Astro has rendered, in this order: first of each page, then of all of them together. */
import { createHash } from 'node:crypto';
import {
  offlineBundleOf,
  bundleSizes,
  downloadsOf,
  offlineFolder,
  printParts,
  savedCopyFiles,
} from '../offline/build.ts';
import { offlinePage, withSizes } from '../offline/downloads.ts';
import { isPicture } from '../offline/single-file.ts';
import { copyOf, type BundleSource, type PageBundle } from '../offline/page-bundle.ts';
import { printPath } from '../offline/print/print-part.ts';
import { wholeGuide, withParts, withWholeGuide } from '../offline/print/print-page.ts';
import { legacyAnchors, type LegacyAnchor } from '../model/redirects.ts';
import { absolute } from '../model/routes.ts';
import { dataInterface } from '../outputs/api/build.ts';
import { feedFiles } from '../outputs/feeds/build.ts';
import { hostingFiles, hostingFor, readPolicy } from '../outputs/hosting/build.ts';
import { operatorFolder } from '../outputs/hosting/host-files.ts';
import type { PageNeeds } from '../outputs/hosting/needs.ts';
import { keepLegacyAnchors, anchorsByPage } from '../outputs/legacy-anchors.ts';
import { markdownFiles, markdownOfPage } from '../outputs/markdown-pages/build.ts';
import { addData } from '../outputs/structured-data/data-block.ts';
import { structuredData } from '../outputs/structured-data/page-data.ts';
import { factsOf } from '../rules/page-facts.ts';
import type { PageFacts } from '../rules/rule.ts';
import { verifySite } from '../rules/verify.ts';
import { indexFolder, indexPages } from '../search/index/index-pages.ts';
import { withIndexPath } from '../search/index/index-path.ts';
import { readPage, type IndexedPage } from '../search/index/read-page.ts';
import { stripIndexData } from '../search/index/strip-index-data.ts';
import { BuiltPage } from './built-page.ts';
import type { PageRole } from './page-role.ts';
import type { BuildContext } from './context.ts';
import { SiteFiles, writeFolder, type Files } from './site-files.ts';

/** What was made of one page. */
interface PageRecord {
  file: string;
  path: string;
  isContent: boolean;
  /** The page as it goes out. */
  html: string;
  markdown: string | undefined;
  search: IndexedPage;
  needs: PageNeeds;
  copy: PageBundle | undefined;
  facts: PageFacts;
}

/** What every page needs besides the context. */
interface PageSources {
  copies: BundleSource;
  anchors: ReadonlyMap<string, LegacyAnchor[]>;
  /** Names all that pages are made with besides their own text. */
  digest: string;
}

/** What stands on no page before it is put there: old ids, and what the page says to programs. */
interface Additions {
  anchors: readonly { was: string; now: string; entry: { file: string } }[];
  data: ReturnType<typeof structuredData>;
}

const additionsOf = (page: BuiltPage, { anchors }: PageSources, { guide }: BuildContext): Additions => ({
  anchors: (anchors.get(page.path) ?? []).map(({ was, now, entry: { file } }) => ({ was, now, entry: { file } })),
  data: page.isContent ? structuredData(guide, page.path, absolute) : undefined,
});

/** Makes all that is made of one page; each step sees the page as the steps before it have left it. */
function readOnePage(
  page: BuiltPage,
  context: BuildContext,
  copies: BundleSource,
  { anchors, data }: Additions,
): PageRecord {
  const { stages, environment } = context;
  stages.part('parse', () => page.tree);
  stages.part('legacy-anchors', () => keepLegacyAnchors(page, anchors));
  const markdown = stages.part('markdown-pages', () => markdownOfPage(page, context));
  if (data) stages.part('structured-data', () => addData(page, data));
  const search = stages.part('search-records', () => readPage(`/${page.path}`, page.tree, page.html));
  stages.part('index-data', () => stripIndexData(page));
  const needs = stages.part('page-policies', () => readPolicy(page, environment.policyInPages));
  const copy = stages.part('page-copies', () => copyOf(page, copies));
  const facts = stages.part('page-facts', () => factsOf(page.tree, page.file, page.positions()));
  const { file, path, isContent, html } = page;
  return { file, path, isContent, html, markdown, search, needs, copy, facts };
}

/** Names what the pages are to each other, and the pictures that they may take into themselves. */
function digestOf(files: SiteFiles, roles: ReadonlyMap<string, PageRole>): string {
  const hash = createHash('sha256').update(JSON.stringify([...roles]));
  for (const path of files.paths()) if (isPicture(path)) hash.update(`\0${path}\0`).update(files.read(path) ?? '');
  return hash.digest('hex');
}

/** Reads every page once, and parses at most once those that have changed: no tree outlives what is made of it. */
function readPages(context: BuildContext): Map<string, PageRecord> {
  const { files, environment, guide } = context;
  const { base, siteUrl } = environment;
  const pages = files
    .paths()
    .filter((file) => file.endsWith('.html'))
    .map((file) => new BuiltPage(file, files.readText(file)));
  const roles = new Map(pages.map(({ path, role }) => [path, role]));
  const sources = {
    copies: { base, address: siteUrl && siteUrl + base, files, roles },
    anchors: anchorsByPage(legacyAnchors(guide), (path) => roles.has(path)),
    digest: digestOf(files, roles),
  };
  return new Map(
    pages.splice(0).map((page) => {
      const additions = additionsOf(page, sources, context);
      const inputs = [page.file, page.source, JSON.stringify(additions), sources.digest];
      const record = context.remember('page', inputs, () => readOnePage(page, context, sources.copies, additions));
      page.release();
      return [record.path, record];
    }),
  );
}

/** A part of every page that has it, by path. */
const partsOf = <T>(pages: ReadonlyMap<string, PageRecord>, part: (page: PageRecord) => T | undefined) =>
  new Map(
    [...pages].flatMap(([path, page]) => {
      const found = part(page);
      return found === undefined ? [] : [[path, found] as const];
    }),
  );

/** Every page names the index of its language, in the site and in the folder. */
function nameIndex(pages: ReadonlyMap<string, PageRecord>, indexes: ReadonlyMap<string, string>): void {
  for (const page of pages.values()) {
    page.html = withIndexPath(page.html, indexes);
    if (page.copy) page.copy.folder = withIndexPath(page.copy.folder, indexes);
  }
}

/** Changes a page after all others are made. @returns its record */
function changePage(
  files: SiteFiles,
  pages: ReadonlyMap<string, PageRecord>,
  path: string,
  change: (html: string) => string,
): PageRecord {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page /${path}.`);
  page.html = change(page.html);
  files.add(new Map([[page.file, page.html]]));
  return page;
}

/** Files of the site, and those beside it for its operator. */
function addAll(files: SiteFiles, operator: Map<string, string | Uint8Array>, made: { site: Files; operator: Files }) {
  files.add(made.site);
  for (const [path, content] of made.operator) operator.set(path, content);
}

/**
 * Makes everything else of the pages that Astro has rendered.
 * @param root folder of the site, in which nothing but that is yet
 * @throws Error when the site breaks a rule; every problem has been said
 */
export async function runSteps(root: string, settings: Omit<BuildContext, 'files'>, say: (line: string) => void) {
  const files = new SiteFiles(root);
  const context: BuildContext = { ...settings, files };
  const { stages, environment } = context;
  const operator = new Map<string, string | Uint8Array>();

  stages.begin('read-pages');
  const pages = readPages(context);
  const all = [...pages.values()];
  const copies = partsOf(pages, ({ copy }) => copy);

  stages.begin('markdown-files');
  files.add(
    markdownFiles(
      partsOf(pages, ({ markdown }) => markdown),
      context,
    ),
  );

  stages.begin('feeds');
  files.add(
    feedFiles(
      all.flatMap(({ path, isContent }) => (isContent ? [path] : [])),
      context,
    ),
  );

  stages.begin('data-interface');
  files.add(dataInterface(context));

  stages.begin('search');
  const index = await indexPages(
    all.map(({ search }) => search),
    context.remember,
  );
  files.add(new Map(index.files.map(({ path, content }) => [`${indexFolder}/${path}`, content])));
  nameIndex(pages, index.indexes);
  files.add(new Map(all.map(({ file, html }) => [file, html])));

  stages.begin('hosting');
  const hosting = hostingFor(
    all.map(({ needs }) => needs),
    context,
  );
  addAll(files, operator, hostingFiles(hosting));

  stages.begin('bundle');
  const downloads = downloadsOf(copies);
  if (downloads) {
    const made = await offlineBundleOf(copies, downloads, index.indexes, context);
    writeFolder(offlineFolder(root), made.folder);
    files.add(made.downloads);
    // The page that offers copies says how large they are; what keeps the guide must know that page as it is then.
    changePage(files, pages, offlinePage, (html) => withSizes(html, bundleSizes(copies, downloads, made, files)));
    addAll(files, operator, await savedCopyFiles(copies, downloads, hosting, context));
  }
  writeFolder(operatorFolder(root), operator);

  stages.begin('printing');
  const parts = printParts(copies);
  const printed = changePage(files, pages, printPath, (html) => withWholeGuide(html, wholeGuide(parts)));
  printed.facts = withParts(printed.facts, parts);

  stages.begin('verify-site');
  const site = { pages: all.map(({ facts }) => facts), files: new Set(files.paths()), base: environment.base };
  verifySite(site, say);
  stages.end();
}
