/** The steps of a build after Astro has rendered the pages, in order: those of each page, then those of all of them together. */
import {
  offlineBundleOf,
  bundleSizes,
  downloadsOf,
  offlineFolder,
  printParts,
  savedCopyFiles,
} from '../offline/build.ts';
import { offlinePage, withSizes } from '../offline/downloads.ts';
import { printPath } from '../offline/print/print-part.ts';
import { wholeGuide, withParts, withWholeGuide } from '../offline/print/print-page.ts';
import { dataInterface } from '../outputs/api/build.ts';
import { feedFiles } from '../outputs/feeds/build.ts';
import { hostingFiles, hostingFor } from '../outputs/hosting/build.ts';
import { operatorFolder } from '../outputs/hosting/host-files.ts';
import { markdownFiles } from '../outputs/markdown-pages/build.ts';
import { verifySite } from '../rules/verify.ts';
import { indexFolder, indexPages } from '../search/index/index-pages.ts';
import { withIndexPath } from '../search/index/index-path.ts';
import type { BuildContext } from './context.ts';
import { processPages, type PageRecord } from './page-steps.ts';
import { SiteFiles, writeFolder, type Files } from './site-files.ts';

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
    if (page.bundle) page.bundle.folder = withIndexPath(page.bundle.folder, indexes);
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
  const pages = processPages(context);
  const all = [...pages.values()];
  const bundles = partsOf(pages, ({ bundle }) => bundle);

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
  const downloads = downloadsOf(bundles);
  if (downloads) {
    const made = await offlineBundleOf(bundles, downloads, index.indexes, context);
    writeFolder(offlineFolder(root), made.folder);
    files.add(made.downloads);
    // The page that offers copies says how large they are; what keeps the guide must know that page as it is then.
    changePage(files, pages, offlinePage, (html) => withSizes(html, bundleSizes(bundles, downloads, made, files)));
    addAll(files, operator, await savedCopyFiles(bundles, downloads, hosting, context));
  }
  writeFolder(operatorFolder(root), operator);

  stages.begin('printing');
  const parts = printParts(bundles);
  const printed = changePage(files, pages, printPath, (html) => withWholeGuide(html, wholeGuide(parts)));
  printed.facts = withParts(printed.facts, parts);

  stages.begin('verify-site');
  const site = { pages: all.map(({ facts }) => facts), files: new Set(files.paths()), base: environment.base };
  verifySite(site, say);
  stages.end();
}
