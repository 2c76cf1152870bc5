/** Elements of the page of the form editor: found, and made. */

/** The element of the page with an id. */
export const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

/** A new element; what is given as text is never taken for HTML. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), properties);
