/** Strings of the choices of colors and text size, loaded with their script. */
export const displayStrings = {
  button: 'Colors and text size',
  colors: {
    label: 'Colors',
    /** Stored value → label. */
    choices: { '': 'As on your device', light: 'Light', dark: 'Dark' },
  },
  textSize: {
    label: 'Text size',
    /** Stored value, a share of the size on the device → label. */
    choices: { '': 'As on your device', '120%': 'Large', '140%': 'Larger', '170%': 'Largest' },
  },
};
