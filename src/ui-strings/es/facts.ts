/** Labels of key facts, their values and facets. */
import type {
  facetLabels as englishFacets,
  keyFactLabels as englishKeyFacts,
  valueLabels as englishValues,
} from '../en/facts.ts';
import type { Translated } from '../translated.ts';

/** Labels of key facts. */
export const keyFactLabels: Translated<typeof englishKeyFacts> = {
  doneBy: 'Quién lo hace',
  pressure: 'Presión',
  youMove: '¿Usted se mueve?',
  bodyAreas: 'Partes del cuerpo',
  usedFor: 'Se usa para',
  atHome: 'En casa',
  research: 'Estudios',
  type: 'Tipo de herramienta',
  powered: 'Eléctrica',
  copies: 'Imita',
  ages: 'Edades',
  letters: 'Letras tras el nombre',
  helpsWith: 'Ayuda con',
  aims: 'Qué busca',
  useFor: 'Cómo se usa',
  summary: 'Qué es',
  feels: 'Cómo se siente',
  cost: 'Costo',
  insteadUse: 'Algo que quizá ya tenga',
};

/** Labels of field values, by value; of numbers by plural category, with "#". */
export const valueLabels: Translated<typeof englishValues> = {
  practitioners: {
    'physical-therapist': 'Fisioterapeuta',
    'massage-therapist': 'Masajista',
    yourself: 'Usted',
  },
  pressures: { none: 'No se presiona', light: 'Suave', moderate: 'Media', firm: 'Firme', varies: 'De suave a firme' },
  youMove: { true: 'Sí, mientras le presionan', false: 'No, usted no se mueve' },
  powered: { true: 'Sí, con batería o enchufe', false: 'No' },
  yesOrNo: { true: 'Sí', false: 'No' },
  toolTypes: {
    massage: 'Masaje',
    exercise: 'Ejercicio',
    both: 'Masaje y ejercicio',
    'pain-relief': 'Alivio del dolor',
  },
  ages: { children: 'Niños', adults: 'Adultos', 'older-adults': 'Personas mayores' },
};

/** Labels of facets, in display order. */
export const facetLabels: Translated<typeof englishFacets> = {
  kind: 'Tipo',
  body: 'Parte del cuerpo',
  for: 'Se usa para',
  who: 'Quién lo hace',
  age: 'Edad',
};
