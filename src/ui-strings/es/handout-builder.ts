import type { handoutBuilderStrings as english } from '../en/handout-builder.ts';
import type { Translated } from '../translated.ts';

/** Where a therapist prepares a handout for a patient. */
export const handoutBuilderStrings: Translated<typeof english> = {
  title: 'Para profesionales: prepare esta hoja',
  lede: 'Elija qué se imprime y agregue su clínica. Lo que elija queda solo en la dirección de esta página: no se guarda ni se envía nada. No escriba el nombre de un paciente: quien tenga la dirección puede leerlo.',
  sections: 'Qué se imprime',
  always: (headings) => `Siempre se imprime: ${headings.join('; ')}.`,
  steps: (heading) => `Pasos: ${heading}`,
  sets: 'Series',
  timesADay: 'Veces al día',
  noDose: 'sin indicar',
  dose: (sets, timesADay) =>
    [
      ...(sets ? [`${sets} ${sets === 1 ? 'serie' : 'series'}`] : []),
      ...(timesADay ? [`${timesADay} ${timesADay === 1 ? 'vez' : 'veces'} al día`] : []),
    ].join(', '),
  yourDose: 'Para usted:',
  clinic: 'Su clínica',
  name: 'Nombre',
  phone: 'Teléfono',
  phoneNote: 'Solo números, espacios y + ( ) . - / y una extensión.',
  phoneInvalid: 'Esto no es un número de teléfono y no se imprime.',
  logo: 'Logotipo, un archivo de imagen',
  noLogo: 'Quitar el logotipo',
  logoInvalid: 'Este archivo no es una imagen que quepa. Pruebe con un archivo PNG o JPEG de un logotipo sencillo.',
  logoUnread: 'El logotipo de esta dirección no es una imagen y no se muestra.',
  addedBy: 'Lo agregó su clínica. No es parte de la guía.',
  logoName: (clinic) => (clinic ? `Logotipo de ${clinic}` : 'Logotipo de la clínica'),
  second: 'Segundo idioma, al lado de este',
  noSecond: 'ninguno',
  secondUnread: 'No se pudo cargar la hoja en el otro idioma. Se muestra solo en este.',
  large: 'Letra grande, en una columna (ocupa más páginas)',
  startOver: 'Empezar de nuevo',
  startedOver: 'La hoja está completa otra vez.',
  unknown: (count) =>
    `${count === 1 ? 'Una elección' : `${count} elecciones`} de esta dirección no ${count === 1 ? 'se sigue' : 'se siguen'}: la hoja cambió desde entonces, o esa parte siempre se imprime. Revise las dosis antes de imprimir.`,
};
