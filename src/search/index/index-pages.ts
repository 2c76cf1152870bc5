/** What was read of the pages → every file of the search, in memory: for the build, which writes them, and for development. */
import { makeAlways, type Remember } from '../../build/result-cache.ts';
import { clientData } from './client-data.ts';
import { pagefindFiles, type IndexFile } from './pagefind-index.ts';
import type { IndexedPage } from './read-page.ts';

/** Folder of the index within a site. */
export const indexFolder = 'pagefind';

export interface SiteIndex {
  files: IndexFile[];
  /** Language → path of its index, below the folder of the index. */
  indexes: ReadonlyMap<string, string>;
  /** Number of pages and parts that can be found. */
  documents: number;
}

/** Makes the index of a site. @throws Error when Pagefind reports one */
export async function indexPages(pages: readonly IndexedPage[], remember: Remember = makeAlways): Promise<SiteIndex> {
  const data = [...Map.groupBy(pages, ({ language }) => language)].flatMap(([language, group]) => {
    const documents = group.flatMap((one) => one.documents);
    return documents.length > 0
      ? [
          clientData(
            language,
            documents,
            group.flatMap(({ alerts }) => alerts),
            remember,
          ),
        ]
      : [];
  });
  const fullText = await pagefindFiles(pages.flatMap(({ url, html }) => (html === undefined ? [] : [{ url, html }])));
  return {
    files: [...fullText, ...data.flatMap(({ files }) => files)],
    indexes: new Map(data.map(({ language, path }) => [language, path])),
    documents: pages.reduce((total, { documents }) => total + documents.length, 0),
  };
}
