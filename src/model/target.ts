/** Link on a page → where it leads within the guide. */

export interface Target {
  /** Path within the guide, without a leading slash: `tools/foam-roller/`. One that leaves the guide upwards starts with `..`. */
  path: string;
  /** With its question mark, or ''. */
  query: string;
  /** Without its hash, decoded. */
  fragment: string;
}

/** Without what stands for other characters; as it stands where that is not told rightly (`%zz`). */
function decoded(text: string, decode: (text: string) => string): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}

/**
 * Where a link leads within the guide; undefined where it leaves the guide.
 * @param link as it stands in the page
 * @param from path of the page within the guide
 * @param base path of the guide on its host
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
