/** The secret of the editor's run, as the page has it: from its address, for all tabs of this origin. */

const name = 'editor-key';

/**
 * Takes the secret out of the address of the page.
 * It is stored for all tabs: one that was open before the editor was started again goes on with the new one.
 * @returns whether the address had one
 */
export function takeKey(): boolean {
  const key = /^#key=([\w-]+)$/.exec(location.hash)?.[1];
  if (!key) return false;
  localStorage.setItem(name, key);
  return true;
}

/** What shows the server that this page may ask. */
export const authorization = (): Record<string, string> => {
  const key = localStorage.getItem(name);
  return key ? { authorization: `Bearer ${key}` } : {};
};
