/** Resolves a link on a page to its target within the guide. */

export interface Target {
  /** Path within the guide, without a leading slash: `tools/foam-roller/`. Paths outside start with `..`. */
  path: string;
  /** Query string with its question mark, or ''. */
  query: string;
  /** Without its hash, decoded. */
  fragment: string;
}

/** Percent-decodes; returns malformed input (`%zz`) unchanged. */
function decoded(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}

/**
 * The target of a link within the guide; undefined for an external one.
 * @param link as written on the page
 * @param from path of the page within the guide
 * @param base base path of the site
 */
export function targetWithin(link: string, from: string, base: string): Target | undefined {
  if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(link)) return undefined;
  const here = new URL(`${base}${from}`, 'http://guide.invalid');
  if (!URL.canParse(link, here.href)) return { path: link, query: '', fragment: '' };
  const url = new URL(link, here);
  if (url.host !== here.host) return undefined;
  const [query, fragment] = [url.search, decoded(url.hash.slice(1), decodeURIComponent)];
  if (!url.pathname.startsWith(base)) return { path: `..${url.pathname}`, query, fragment };
  return { path: decoded(url.pathname.slice(base.length), decodeURI), query, fragment };
}
