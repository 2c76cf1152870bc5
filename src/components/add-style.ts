/**
 * Adds the style of what only a script shows, so that no page has to carry it. A sheet that a script builds is no
 * inline style to a strict policy, and needs no file of its own in copies.
 */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
