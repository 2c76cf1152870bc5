/** The steps of a build after Astro has rendered the pages: those of each page, then those of the whole site. */
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
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
import { needsFile, readNeeds } from '../outputs/hosting/language-needs.ts';
import { operatorFolder } from '../outputs/hosting/host-files.ts';
import { markdownFiles } from '../outputs/markdown-pages/build.ts';
import { verifySite } from '../rules/verify.ts';
import { indexFolder, indexPages } from '../search/index/index-pages.ts';
import { withIndexPath } from '../search/index/index-path.ts';
import type { PageBundle } from '../offline/page-bundle.ts';
import { BuiltPage } from './built-page.ts';
import type { PageNeeds } from '../outputs/hosting/needs.ts';
import { translationLanguage } from '../site.ts';
import type { BuildContext } from './context.ts';
import type { PageRecord } from './page-steps.ts';
import { processPages } from './process-pages.ts';
import { SiteFiles, writeFolder, type Files } from './site-files.ts';
import type { TranslatedSite } from './translated-site.ts';

/** A property of all pages that have it, by path. */
const partsOf = <T>(pages: ReadonlyMap<string, PageRecord>, part: (page: PageRecord) => T | undefined) =>
  new Map(
    [...pages].flatMap(([path, page]) => {
      const found = part(page);
      return found === undefined ? [] : [[path, found] as const];
    }),
  );

/** Sets the index path of each page's language, in the site and in the offline folder. */
function nameIndex(pages: ReadonlyMap<string, PageRecord>, indexes: ReadonlyMap<string, string>): void {
  for (const page of pages.values()) {
    page.html = withIndexPath(page.html, indexes);
    if (page.bundle) page.bundle.folder = withIndexPath(page.bundle.folder, indexes);
  }
}

/** Edits a page after all others are finished. @returns its record */
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

/** Files that pages may link to. A partial site lacks downloads and files for programs, so links to files are not checked. */
const filesToLinkTo = (files: SiteFiles, isComplete: boolean) =>
  isComplete ? files : { has: (path: string) => files.has(path) || /\.[a-z0-9]+$|^download\//i.test(path) };

/** Files of the site, and files for its operator beside it. */
function addAll(files: SiteFiles, operator: Map<string, string | Uint8Array>, made: { site: Files; operator: Files }) {
  files.add(made.site);
  for (const [path, content] of made.operator) operator.set(path, content);
}

/** Moves a translation into the site. @returns what its pages need of a host */
function addLanguage(files: SiteFiles, { folder, root }: TranslatedSite): PageNeeds[] {
  files.adopt(root, folder);
  return readNeeds(operatorFolder(root));
}

/** Moves the offline folder of a translation into that of the site. */
function addOfflineFolder(site: string, { folder, root }: TranslatedSite): void {
  if (existsSync(offlineFolder(root))) renameSync(offlineFolder(root), join(offlineFolder(site), folder));
}

/** Adds Markdown, feeds and the data interface. */
function addForPrograms(pages: ReadonlyMap<string, PageRecord>, context: BuildContext): void {
  const { stages, files } = context;
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
      [...pages.values()].flatMap(({ path, isContent }) => (isContent ? [path] : [])),
      context,
    ),
  );

  stages.begin('data-interface');
  files.add(dataInterface(context));
}

/** Fills the page that prints the whole guide. */
function printWholeGuide(
  files: SiteFiles,
  pages: ReadonlyMap<string, PageRecord>,
  bundles: ReadonlyMap<string, PageBundle>,
): void {
  const parts = printParts(bundles);
  const printed = changePage(files, pages, printPath, (html) => withWholeGuide(html, wholeGuide(parts)));
  printed.facts = withParts(printed.facts, parts);
}

/** Renders the pages. Other files go into the site at once. */
async function renderTo(files: SiteFiles, render: () => Promise<Files>): Promise<BuiltPage[]> {
  const rendered = [...(await render())];
  files.add(new Map(rendered.filter(([, content]) => typeof content !== 'string')));
  return rendered.flatMap(([file, text]) => (typeof text === 'string' ? [new BuiltPage(file, text)] : []));
}

/**
 * Derives all other files from the rendered pages.
 * @param root folder with the files that pages use
 * @param render renders pages, and other files from templates
 * @throws Error when the site breaks a rule; all problems have been printed
 */
export async function runSteps(
  root: string,
  render: () => Promise<Files>,
  settings: Omit<BuildContext, 'files'>,
  print: (line: string) => void,
) {
  const files = new SiteFiles(root);
  const context: BuildContext = { ...settings, files };
  const { stages, environment } = context;
  const operator = new Map<string, string | Uint8Array>();

  stages.begin('pages');
  const pages = await processPages(await renderTo(files, render), context);
  const all = [...pages.values()];
  const bundles = partsOf(pages, ({ bundle }) => bundle);

  stages.begin('search');
  const indexing = indexPages(
    all.map(({ search }) => search),
    context.remember,
  );
  // Pagefind runs in another thread meanwhile.
  if (context.isComplete) addForPrograms(pages, context);

  stages.begin('pagefind');
  const index = await indexing;
  files.add(new Map(index.files.map(({ path, content }) => [`${indexFolder}/${path}`, content])));
  nameIndex(pages, index.indexes);
  files.add(new Map(all.map(({ file, html }) => [file, html])));

  stages.begin('hosting');
  const needs = all.map((page) => page.needs);
  const languages = await context.translated;
  const translated = languages.flatMap((language) => addLanguage(files, language));
  const hosting = hostingFor([...needs, ...translated], languages, context);
  // The configuration of a host is that of the whole site.
  if (translationLanguage === undefined) addAll(files, operator, hostingFiles(hosting));
  else operator.set(needsFile, JSON.stringify(needs));

  stages.begin('bundle');
  const downloads = downloadsOf(bundles);
  if (downloads) {
    const made = await offlineBundleOf(bundles, downloads, index.indexes, context);
    writeFolder(offlineFolder(root), made.folder);
    languages.forEach((language) => addOfflineFolder(root, language));
    files.add(made.downloads);
    // The download page contains the sizes of the downloads, and the service worker the final hash of that page.
    changePage(files, pages, offlinePage, (html) => withSizes(html, bundleSizes(bundles, downloads, made, context)));
    addAll(files, operator, await savedCopyFiles(bundles, downloads, hosting, context));
  }
  writeFolder(operatorFolder(root), operator);

  stages.begin('printing');
  if (context.isComplete) printWholeGuide(files, pages, bundles);

  stages.begin('verify-site');
  const site = {
    pages: all.map(({ facts }) => facts),
    files: filesToLinkTo(files, context.isComplete),
    base: environment.base,
    rootBase: environment.rootBase,
  };
  verifySite(site, print);
  stages.end();
}
