/** What a reader has chosen on this device. Where nothing can be stored, a choice holds for the page only. */

/** @returns '' where nothing was chosen */
export function readChoice(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** @param value '' for what holds without a choice */
export function storeChoice(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {
    // The page that asks has the choice in memory.
  }
}
