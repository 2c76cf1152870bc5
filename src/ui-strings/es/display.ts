import type { displayStrings as english } from '../en/display.ts';
import type { Translated } from '../translated.ts';

/** Strings of the choices of colors and text size, loaded with their script. */
export const displayStrings: Translated<typeof english> = {
  button: 'Colores y tamaño de letra',
  colors: {
    label: 'Colores',
    choices: { '': 'Como su dispositivo', light: 'Claros', dark: 'Oscuros' },
  },
  textSize: {
    label: 'Tamaño de letra',
    choices: { '': 'Como su dispositivo', '120%': 'Grande', '140%': 'Más grande', '170%': 'Muy grande' },
  },
};
