/** What the search layer needs of Pagefind, however its data was loaded. */

export interface SubResult {
  title: string;
  url: string;
  excerpt: string;
}

export interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: SubResult[];
}

export interface RawResult {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
}

export interface SearchApi {
  /** Pages with all words of a term, best first; a term in quotes only as it stands. */
  search: (term: string) => Promise<{ results: RawResult[] }>;
}
