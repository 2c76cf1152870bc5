/** The words of the switch of colors: the browser loads them with its script. */
export const themeWords = {
  label: 'Colors',
  /** What is kept of a choice, and what it is called. */
  choices: { '': 'As on your device', light: 'Light', dark: 'Dark' },
};
