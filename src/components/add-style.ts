/**
 * Adds the CSS of elements that a script creates, so that pages need not contain it. The Content Security Policy
 * allows constructed stylesheets, and offline bundles need no extra file.
 */
export function addStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
