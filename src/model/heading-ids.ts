/** The ids of headings: the check and the pages ask here, so that a link that the check has passed leads somewhere. */
import GithubSlugger, { slug } from 'github-slugger';

/** What a heading is called that says nothing in letters, or does not begin with one, as ids do. */
const unnamed = 'section';

/** The words of a heading, as GitHub writes them in addresses, whatever stands between them. */
function wordsOf(heading: string): string {
  // Two hyphens become a dash on the page, which an address would leave out.
  const words = slug(heading.replace(/\p{Pd}/gu, '-'))
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  if (!/[\p{L}\p{N}]/u.test(words)) return unnamed;
  return /^\p{L}/u.test(words) ? words : `${unnamed}-${words}`;
}

/** An id for each heading of a text, in order: never empty, and never one twice. */
export function headingIds(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(wordsOf(heading)));
}
