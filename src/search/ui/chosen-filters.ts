/** The filters that the address of the search page names. */
import { facetWords } from '../../ui-strings/facts.ts';

export const filterNames = Object.keys(facetWords) as (keyof typeof facetWords)[];

/** Other names of filters in addresses that people have shared. */
const otherNames: Readonly<Record<string, string>> = { body: 'body part', for: 'used for', who: 'done by' };

/** The value chosen of each filter, by its name. */
export type Chosen = Record<string, string>;

/** Reads them from a query string, under today's names or others. */
export const chosenIn = (parameters: URLSearchParams): Chosen =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = parameters.get(name) || parameters.get(otherNames[name] ?? name);
      return value ? [[name, value]] : [];
    }),
  );
