import type { matrixStrings as english } from '../en/matrix.ts';
import type { Translated } from '../translated.ts';

/** What techniques and tools say of a caution: in the table of all cautions, and where a few of them are compared. */
export const matrixStrings: Translated<typeof english> = {
  list: 'Quién debe evitar el masaje o preguntar antes',
  includes: 'Esto incluye',
  title: 'Todas las precauciones, por técnica y herramienta',
  caution: 'Razón',
  'do-not': 'No usar',
  'ask-first': 'Preguntar antes',
  'that-area': 'en esa parte',
  none: 'sin aviso',
  key: '“No usar” y “preguntar antes” valen para todo el cuerpo, o para una parte cuando dice “en esa parte”. “–” quiere decir que la página no lo menciona; no quiere decir que sea seguro.',
};
