/** Strings of the color scheme switch, loaded with its script. */
export const themeStrings = {
  label: 'Colors',
  /** Local storage key and labels of the choices. */
  choices: { '': 'As on your device', light: 'Light', dark: 'Dark' },
};
