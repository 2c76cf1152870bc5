import type { translationStrings as english } from '../en/translation.ts';
import type { Translated } from '../translated.ts';

export const translationStrings: Translated<typeof english> = {
  machine: 'Un programa de computadora tradujo esta página. Todavía no la ha revisado un traductor calificado.',
  guide: 'Un programa de computadora tradujo esta guía. Todavía no la ha revisado un traductor calificado.',
  person: ({ name, qualification, day }) => `Traducción de ${name}, ${qualification}, del ${day}.`,
  none: 'Esta página todavía no está traducida. Se muestra en inglés.',
  partly: 'Una parte se muestra en inglés, porque la traducción no está lista o no está al día.',
  outdated: 'La página en inglés cambió después. Puede que algo de aquí no esté al día.',
  original: 'Leer la página en inglés',
};
