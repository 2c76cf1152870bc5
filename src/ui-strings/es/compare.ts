import type { compareStrings as english } from '../en/compare.ts';
import type { Translated } from '../translated.ts';

/** Strings of the comparison. */
export const compareStrings: Translated<typeof english> = {
  link: 'Comparar con otra',
  name: 'Nombre',
  choose: 'Elija dos o tres',
  ordinals: ['Primera', 'Segunda', 'Tercera, si quiere'],
  nothing: 'Ninguna',
  tooFew: 'Elija dos o tres para verlas lado a lado.',
  chosen: 'Lado a lado',
  differ: 'Precauciones distintas',
  same: 'Precauciones para todas',
  notListed: 'Sin aviso, lo que no quiere decir que sea seguro',
};
