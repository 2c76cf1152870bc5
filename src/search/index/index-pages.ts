/** Builds all files of the search index in memory, for the build and the development server. */
import { makeAlways, type Remember } from '../../build/result-cache.ts';
import { clientData } from './client-data.ts';
import { pagefindFiles, type IndexFile } from './pagefind-index.ts';
import type { IndexedPage } from './read-page.ts';

/** Index folder within a site. */
export const indexFolder = 'pagefind';

export interface SiteIndex {
  files: IndexFile[];
  /** Language → path of its index, below the index folder. */
  indexes: ReadonlyMap<string, string>;
  /** Number of indexed documents. */
  documents: number;
}

/** Builds the index of a site. @throws Error if Pagefind reports one */
export async function indexPages(pages: readonly IndexedPage[], remember: Remember = makeAlways): Promise<SiteIndex> {
  const fullText = pagefindFiles(pages.flatMap(({ url, html }) => (html === undefined ? [] : [{ url, html }])));
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
  return {
    files: [...(await fullText), ...data.flatMap(({ files }) => files)],
    indexes: new Map(data.map(({ language, path }) => [language, path])),
    documents: pages.reduce((total, { documents }) => total + documents.length, 0),
  };
}
