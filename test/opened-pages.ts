/** Which pages of a built site the browser tests open. */

export interface BuiltPage {
  /** Path within the guide: `tools/foam-roller/`, '' for the home page. */
  path: string;
  html: string;
}

/** Paths of pages. */
export interface OpenedPages {
  /** Of each kind the largest page: it has the most that can go wrong. In the language of the home page. */
  onePerKind: string[];
  /** The same of all other languages. */
  translatedPerKind: string[];
  /** All pages to be opened, with the above. */
  opened: string[];
}

const languageOf = (html: string) => /<html[^>]* lang="?([a-z]+)/i.exec(html)?.[1]?.toLowerCase() ?? '';

/** Number of letters of the longest word. */
function longestWord(html: string): number {
  const text = html.replace(/<(script|style)\b[^]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');
  return (text.match(/\p{L}+/gu) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0);
}

/** Elements of a page, each by its name, its classes and the names of its attributes. */
const elementsIn = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*"|=[^\s">]+)?)*)\s*\/?>/g)].map(([, name, list = '']) => {
      const attributes = [...list.matchAll(/\s([^\s=>"]+)(?:="([^"]*)")?/g)];
      return [name, ...attributes.map(([, key, value]) => (key === 'class' ? `.${value}` : key)).toSorted()].join(' ');
    }),
  );

const most = (pages: readonly BuiltPage[], amount: (page: BuiltPage) => number): BuiltPage =>
  pages.reduce((found, page) => (amount(page) > amount(found) ? page : found));
const largestOf = (pages: readonly BuiltPage[]) => most(pages, ({ html }) => Buffer.byteLength(html));
const isHandout = ({ path }: BuiltPage) => path.endsWith('/handout/');

/** Pages by kind: `tools/` and `tools/…/` are two, `cost/` and `about/` as well; so is a handout. */
export function pageKinds(pages: readonly BuiltPage[], folder = ''): BuiltPage[][] {
  const kindOf = ({ path }: BuiltPage) =>
    (path.startsWith(folder) ? path.slice(folder.length) : path).replace(/^([^/]+\/)[^/]+\//, '$1…/');
  return [...Map.groupBy(pages, kindOf).values()];
}

/**
 * Of the pages of each kind the largest and the one with the longest word, then pages until each element with its
 * classes and attributes is in one.
 */
export function variedPages(kinds: readonly BuiltPage[][]): BuiltPage[] {
  const chosen = new Set(
    kinds.flatMap((pages) => {
      const largest = largestOf(pages);
      return [largest, most([largest, ...pages], ({ html }) => longestWord(html))];
    }),
  );
  const seen = new Set([...chosen].flatMap(({ html }) => [...elementsIn(html)]));
  const rest = kinds.flat().toSorted((a, b) => b.html.length - a.html.length);
  for (const page of rest) {
    const elements = elementsIn(page.html);
    if (elements.isSubsetOf(seen)) continue;
    chosen.add(page);
    for (const element of elements) seen.add(element);
  }
  return [...chosen];
}

/**
 * Chooses from all pages of a site, so that tests need not name new kinds, entries or languages.
 *
 * - In the language of the home page all but handouts, which have the texts of their pages: of these the largest.
 * - In any other language the same templates and style sheets are filled with other words. What depends on the HTML of
 *   a page (validity, links, words lost, untranslated parts) is tested for all pages without a browser. A browser adds
 *   how elements are laid out and styled. So it opens of each kind the largest page and the one with the longest word,
 *   which is the first to overflow, and then pages until each element with its classes and attributes is in one.
 */
export function openedPages(pages: readonly BuiltPage[]): OpenedPages {
  const own = languageOf(pages.find(({ path }) => path === '')?.html ?? '');
  const languages = Map.groupBy(pages, ({ html }) => languageOf(html));
  const kindsIn = (language: string) =>
    pageKinds(languages.get(language) ?? [], language === own ? '' : `${language}/`);
  const others = [...languages.keys()].filter((language) => language !== own);
  const largest = kindsIn(own).map(largestOf);
  const translated = others.map((language) => kindsIn(language));
  const opened = [
    ...(languages.get(own) ?? []).filter((page) => !isHandout(page) || largest.includes(page)),
    ...translated.flatMap(variedPages),
  ];
  const paths = (list: readonly BuiltPage[]) => list.map(({ path }) => path);
  return {
    onePerKind: paths(largest),
    translatedPerKind: paths(translated.flat().map(largestOf)),
    opened: paths(opened).toSorted(),
  };
}
