/** Strings of the keyboard shortcut switch, loaded with its script. */
export const shortcutStrings = {
  label: 'Keyboard',
  slash: 'The “/” key goes to the search',
};
