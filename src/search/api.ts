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

export type Filters = Readonly<Record<string, readonly string[]>>;

export interface RawAnswer {
  results: RawResult[];
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
}

export interface SearchApi {
  search: (term: string | null, options?: { filters?: Filters }) => Promise<RawAnswer>;
  filters: () => Promise<Record<string, Record<string, number>>>;
}
