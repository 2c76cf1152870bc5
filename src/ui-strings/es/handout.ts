import type { handoutStrings as english, wholeGuideStrings as englishWhole } from '../en/handout.ts';
import type { Translated } from '../translated.ts';

type Counts = Parameters<typeof english.research>[0];

/** Summaries of findings, after their number. */
const findingSentences: Readonly<Record<Counts[number]['label'], (one: boolean) => string>> = {
  'surely-helps': (one) => `${one ? 'dice' : 'dicen'} que ayuda`,
  'probably-helps': (one) => `${one ? 'dice' : 'dicen'} que probablemente ayuda`,
  helps: (one) => `${one ? 'dice' : 'dicen'} que podría ayudar`,
  'little-or-no-difference': (one) => `${one ? 'dice' : 'dicen'} que hace poca o ninguna diferencia`,
  unclear: (one) => `no ${one ? 'está claro' : 'están claros'}`,
  mixed: (one) => `${one ? 'se basa' : 'se basan'} en estudios que no coinciden`,
  'not-supported': (one) =>
    one ? 'es una afirmación que los estudios no respaldan' : 'son afirmaciones que los estudios no respaldan',
  harm: (one) => `${one ? 'trata' : 'tratan'} de daños`,
};

/** Strings of handouts and the page of the whole guide. */
export const handoutStrings: Translated<typeof english> = {
  title: (name) => `${name}: hoja para imprimir`,
  searchNames: (name) => [`imprimir ${name}`, `${name} PDF`],
  general: 'Para todos',
  link: 'Imprimir una hoja',
  lede: 'Lo más importante en una o dos páginas, o en los dos lados de una hoja. Cabe en papel carta y A4.',
  print: 'Imprimir',
  how: 'Para imprimir, elija Imprimir en el menú de su navegador. En una computadora puede presionar Ctrl y P; en una Mac, ⌘ y P.',
  back: 'Volver a la página completa',
  kind: 'Hoja para imprimir',
  edition: (day) => `Edición del ${day}`,
  research: (counts) => {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const [first, ...others] = counts;
    if (first && others.length === 0)
      return `${all === 1 ? 'El único resultado' : `Los ${all} resultados`} ${findingSentences[first.label](all === 1)}.`;
    const parts = counts.map(({ label, count }) => `${count} ${findingSentences[label](count === 1)}`);
    return `De ${all} resultados, ${new Intl.ListFormat('es-US', { type: 'conjunction' }).format(parts)}.`;
  },
  researchNote: 'En la página completa está cada resultado, con sus fuentes.',
  cautions: {
    it: {
      'do-not': {
        anywhere: 'Evite esta técnica en estos casos',
        'that-area': 'Evite cualquier parte del cuerpo con',
      },
      'ask-first': {
        anywhere: 'Pregunte antes a su médico o fisioterapeuta en estos casos',
        'that-area': 'Pregunte antes por cualquier parte del cuerpo con',
      },
    },
    massage: {
      'do-not': {
        anywhere: 'Evite el masaje en estos casos',
        'that-area': 'Evite el masaje en cualquier parte del cuerpo con',
      },
      'ask-first': {
        anywhere: 'Pregunte a su médico o fisioterapeuta antes de un masaje en estos casos',
        'that-area': 'Pregunte antes de un masaje en cualquier parte del cuerpo con',
      },
    },
    using: {
      'do-not': {
        anywhere: 'No la use en estos casos',
        'that-area': 'No la use en ninguna parte del cuerpo con',
      },
      'ask-first': {
        anywhere: 'Pregunte antes a su médico o fisioterapeuta en estos casos',
        'that-area': 'Pregunte antes por cualquier parte del cuerpo con',
      },
    },
  },
  cautionsNote:
    'Vale aunque solo sea posible que lo tenga. ¿Tiene dudas? Pregunte antes. La página completa dice más de cada caso.',
  notes: 'Notas de su terapeuta',
  teachBack: 'En mis palabras: qué voy a hacer, y cuándo paro',
  url: 'La página completa:',
  inGuide: (guide, trail) => `En la guía “${guide}”, en “${trail.join(' > ')}”.`,
  code: (url) => `Código para la cámara del teléfono. Lleva a ${url}`,
};

/** Strings of the page of the whole guide. */
export const wholeGuideStrings: Translated<typeof englishWhole> = {
  title: 'Toda la guía, para imprimir',
  lede: 'Todas las páginas escritas de la guía, una tras otra, con sus fuentes. Es larga: una hoja sobre un tema tiene dos páginas como máximo.',
  onlyBuilt: 'La guía aparece aquí cuando se genera.',
  paper: {
    title: 'En papel',
    text: 'Imprima toda la guía desde una página. Para entregar un solo tema, use su hoja para imprimir.',
    link: 'Abrir la página para imprimir',
  },
};
