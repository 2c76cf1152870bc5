/** The key of the run in the page: from the URL, shared by all tabs of this origin. */

const name = 'editor-key';

/**
 * Reads the key from the URL.
 * It is stored for all tabs, so that tabs opened before a restart use the new key.
 * @returns whether the URL had one
 */
export function takeKey(): boolean {
  const key = /^#key=([\w-]+)$/.exec(location.hash)?.[1];
  if (!key) return false;
  localStorage.setItem(name, key);
  return true;
}

/** Authorization headers. */
export const authorization = (): Record<string, string> => {
  const key = localStorage.getItem(name);
  return key ? { authorization: `Bearer ${key}` } : {};
};
