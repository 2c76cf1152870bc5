/** Keyboard shortcuts: which keys open the search box or navigate its list, and which are left to the browser. */

/** The relevant properties of a keyboard event. Autofill fires events without a key. */
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

/** Where the key was pressed. */
export type KeyPlace = 'box' | 'field' | 'page';

/** Safari ends a composition before the keydown event of the key that ended it; its keyCode is still 229. */
const compositionCode = 229;

/** Whether the key is used by an input method editor. */
const isComposing = ({ isComposing: composes, keyCode }: KeyPress) => composes === true || keyCode === compositionCode;

/** Whether a key press opens the search: `/` outside text fields, Ctrl+K, or ⌘K. */
export function opensSearch(
  press: KeyPress,
  { place, isApple, slashIsOn }: { place: KeyPlace; isApple: boolean; slashIsOn: boolean },
): boolean {
  const { key, altKey = false, ctrlKey = false, metaKey = false, shiftKey = false } = press;
  if (!key || press.defaultPrevented || isComposing(press) || place === 'box' || altKey) return false;
  if (key === '/') return slashIsOn && place === 'page' && !ctrlKey && !metaKey;
  if (key.toLowerCase() !== 'k' || shiftKey || ctrlKey === metaKey) return false;
  // On a Mac, Ctrl+K deletes the rest of the line in text fields.
  return !(isApple && ctrlKey && place === 'field');
}

/** The action of a key in the open suggestion list. */
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
 * Undefined for keys that belong to the browser: modifiers edit and select text, or open windows.
 * Only Enter keeps its modifiers, since it follows a link like a click.
 * @param hasActive whether an option is active; otherwise Home and End move the caret
 */
export function listKeyOf(press: KeyPress, hasActive: boolean): ListKey | undefined {
  const { key = '', altKey, ctrlKey, metaKey, shiftKey } = press;
  const action = Object.hasOwn(listKeys, key) ? listKeys[key] : undefined;
  if (!action || isComposing(press)) return undefined;
  if (action === 'leave') return action;
  if (altKey || (action !== 'follow' && (ctrlKey || metaKey || shiftKey))) return undefined;
  return hasActive || !['first', 'last', 'follow'].includes(action) ? action : undefined;
}
