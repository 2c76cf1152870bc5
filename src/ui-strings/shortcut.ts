/** The words of the switch of the "/" key: the browser loads them with its script. */
export const shortcutWords = {
  label: 'Keyboard',
  slash: 'The “/” key goes to the search',
};
