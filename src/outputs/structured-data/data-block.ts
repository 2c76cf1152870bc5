/** Data in a page: a block that no browser runs, so that no policy has to allow it. */

/** JSON for the inside of a script element: nothing in it can end the element or open a comment. */
const inScript = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

/**
 * Puts data at the end of a page, where its text compresses to almost nothing: the page has said it before.
 * @throws Error when the page has no end
 */
export function withData(html: string, data: unknown): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0) throw new Error('A page without </body> cannot hold structured data.');
  return `${html.slice(0, end)}<script type="application/ld+json">${inScript(data)}</script>${html.slice(end)}`;
}
