/** Filters in the query string of the search page. */
import { facetLabels } from '#ui-strings/facts.ts';

export const filterNames = Object.keys(facetLabels) as (keyof typeof facetLabels)[];

/** Former parameter names, in URLs that people have shared. */
const otherNames: Readonly<Record<string, string>> = { body: 'body part', for: 'used for', who: 'done by' };

/** Selected value by filter. */
export type Chosen = Record<string, string>;

/** Parses a query string, with current or former parameter names. */
export const chosenIn = (parameters: URLSearchParams): Chosen =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = parameters.get(name) || parameters.get(otherNames[name] ?? name);
      return value ? [[name, value]] : [];
    }),
  );
