/** Finished HTML → every file of the search, in memory: for the build, which writes them, and for development. */
import { clientData } from './client-data.ts';
import { pagefindFiles, type IndexFile } from './pagefind-index.ts';
import { readPage, type BuiltHtml } from './read-page.ts';

export interface SiteIndex {
  files: IndexFile[];
  /** Language → path of its index, below the folder of the index. */
  indexes: ReadonlyMap<string, string>;
  /** Number of pages and parts that can be found. */
  documents: number;
}

/** Makes the index of a site. @throws Error when Pagefind reports one */
export async function indexPages(pages: readonly BuiltHtml[]): Promise<SiteIndex> {
  const read = pages.map((page) => ({ page, ...readPage(page) }));
  const isPage = ({ page, documents }: (typeof read)[number]) => documents.some(({ path }) => `/${path}` === page.url);
  const data = [...Map.groupBy(read, ({ language }) => language)].flatMap(([language, group]) => {
    const documents = group.flatMap((one) => one.documents);
    return documents.length > 0
      ? [
          clientData(
            language,
            documents,
            group.flatMap(({ alerts }) => alerts),
          ),
        ]
      : [];
  });
  const fullText = await pagefindFiles(read.filter(isPage).map(({ page }) => page));
  return {
    files: [...fullText, ...data.flatMap(({ files }) => files)],
    indexes: new Map(data.map(({ language, path }) => [language, path])),
    documents: read.reduce((total, { documents }) => total + documents.length, 0),
  };
}
