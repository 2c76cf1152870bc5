/** Links between the citations of a page and its list of sources, in both directions. */

/** Anchor of a source in the list of a page: its number there, which is shorter than its id. */
export const sourceAnchor = (number: number) => `source-${number}`;

/** Ids of the citations of each source, by its number on the page. */
export type Citations = ReadonlyMap<number, readonly string[]>;

/** A citation as `textHtml` and `proseHtml` write it, up to its end tag. */
const citation = /(<a class="cite" href="#)[^"]+("[^>]*)(>\[(\d+)\])/g;

/** Source 2 is cited first at #cite-2, then at #cite-2-2. */
const idOf = (number: number, nth: number) => (nth === 1 ? `cite-${number}` : `cite-${number}-${nth}`);

/**
 * Gives each citation in the HTML of a page an id, and links it to the number of its source.
 * @returns the HTML, and the ids
 */
export function linkCitations(html: string): { html: string; citations: Citations } {
  const citations = new Map<number, string[]>();
  const linked = html.replace(citation, (_, start: string, middle: string, label: string, digits: string) => {
    const number = Number(digits);
    const ids = citations.get(number) ?? [];
    const id = idOf(number, ids.length + 1);
    citations.set(number, [...ids, id]);
    return `${start}${sourceAnchor(number)}${middle} id="${id}"${label}`;
  });
  return { html: linked, citations };
}
