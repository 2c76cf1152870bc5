/** Preferences in local storage. Where it is not available, a choice lasts until the page is left. */

/** @returns '' if nothing is stored */
export function readChoice(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** @param value '' for the default, which is not stored */
export function storeChoice(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // The choice is in effect on this page all the same.
  }
}
