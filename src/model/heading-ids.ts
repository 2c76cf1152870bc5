/** Ids of headings, used by both the link check and the rendered pages. */
import GithubSlugger, { slug } from 'github-slugger';

/** Prefix for a heading without letters, or one that starts with a digit. */
const unnamed = 'section';

/** Slug of a heading, as GitHub creates it. */
function wordsOf(heading: string): string {
  // Two hyphens become a dash on the page, which a slug omits.
  const words = slug(heading.replace(/\p{Pd}/gu, '-'))
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  if (!/[\p{L}\p{N}]/u.test(words)) return unnamed;
  return /^\p{L}/u.test(words) ? words : `${unnamed}-${words}`;
}

/** A unique, non-empty id per heading, in order. */
export function headingIds(headings: readonly string[]): string[] {
  const slugger = new GithubSlugger();
  return headings.map((heading) => slugger.slug(wordsOf(heading)));
}
