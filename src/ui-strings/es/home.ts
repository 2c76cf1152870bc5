import { homeStrings as english } from '../en/home.ts';
import type { Translated } from '../translated.ts';

const [techniques, safety, cost] = english.tasks;

/** Strings of the home page. */
export const homeStrings: Translated<typeof english> = {
  keep: 'Guarde toda la guía',
  offline: 'Puede guardar toda la guía en su dispositivo o en una memoria USB, y buscar en ella sin internet.',
  examples: 'La gente busca',
  tasks: [
    { title: 'Encuentre una técnica', text: 'Qué se hace, cómo se siente, si funciona.', path: techniques.path },
    {
      title: '¿Es seguro para mí?',
      text: 'Quién no debe recibir masaje, y señales que necesitan un médico ya.',
      path: safety.path,
    },
    { title: '¿Cuánto va a costar?', text: 'Seguro médico, Medicare y formas de pagar menos.', path: cost.path },
  ],
  everything: 'Comparar todo',
  honest: 'Escrita a partir de estudios publicados, con la fuente junto a cada afirmación. Sin anuncios y sin rastreo.',
};
