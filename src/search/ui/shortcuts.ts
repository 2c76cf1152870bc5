/** Which key presses lead to the search box, and which the box leaves to the browser and the reader. */

/** The parts of a keyboard event that decide. Browsers fill in a form with events that have no key at all. */
export interface KeyPress {
  key?: string | undefined;
  keyCode?: number;
  altKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  shiftKey?: boolean;
  isComposing?: boolean;
  defaultPrevented?: boolean;
}

/** Where the key was pressed: in the search box, in another field that takes keys, or anywhere else. */
export type KeyPlace = 'box' | 'field' | 'page';

/** Safari ends a composition before it reports the key that ended it; that key still has the code of a composition. */
const compositionCode = 229;

/** Whether an input method is using the key to compose a word. */
const isComposing = ({ isComposing: composes, keyCode }: KeyPress) => composes === true || keyCode === compositionCode;

/** Whether a key press asks for the search: `/` where it types nothing, Ctrl+K, or ⌘K. */
export function opensSearch(
  press: KeyPress,
  { place, isApple, slashIsOn }: { place: KeyPlace; isApple: boolean; slashIsOn: boolean },
): boolean {
  const { key, altKey = false, ctrlKey = false, metaKey = false, shiftKey = false } = press;
  if (!key || press.defaultPrevented || isComposing(press) || place === 'box' || altKey) return false;
  if (key === '/') return slashIsOn && place === 'page' && !ctrlKey && !metaKey;
  if (key.toLowerCase() !== 'k' || shiftKey || ctrlKey === metaKey) return false;
  // On a Mac, Ctrl+K deletes the rest of the line in any field.
  return !(isApple && ctrlKey && place === 'field');
}

/** What a key does in the open list of suggestions. */
export type ListKey = 'next' | 'previous' | 'first' | 'last' | 'close' | 'follow' | 'leave';

const listKeys: Readonly<Record<string, ListKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
  Enter: 'follow',
  Tab: 'leave',
};

/**
 * Undefined for keys that are the browser's: with a modifier they edit and select text, and lead to other windows.
 * Only Enter keeps its modifiers, since it follows a link as a click with them does.
 * @param hasActive whether one of the suggestions is marked; else Home and End move within the text
 */
export function listKeyOf(press: KeyPress, hasActive: boolean): ListKey | undefined {
  const { key = '', altKey, ctrlKey, metaKey, shiftKey } = press;
  const action = Object.hasOwn(listKeys, key) ? listKeys[key] : undefined;
  if (!action || isComposing(press)) return undefined;
  if (action === 'leave') return action;
  if (altKey || (action !== 'follow' && (ctrlKey || metaKey || shiftKey))) return undefined;
  return hasActive || !['first', 'last', 'follow'].includes(action) ? action : undefined;
}
