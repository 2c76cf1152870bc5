import type { researchStrings as english } from '../en/research.ts';
import type { Translated } from '../translated.ts';

/** Labels of certainty ratings. Not with "seguro": it means "safe" as well. */
const certaintyLabels: Translated<typeof english.certainties> = {
  high: 'Con certeza',
  moderate: 'Con bastante certeza',
  low: 'Con poca certeza',
  'very-low': 'Sin certeza',
  'not-rated': 'Sin calificar por la fuente',
};

/** Strings for findings, certainty and effect estimates. */
export const researchStrings: Translated<typeof english> = {
  findings: {
    'surely-helps': 'Ayuda',
    'probably-helps': 'Probablemente ayuda',
    helps: 'Podría ayudar',
    'little-or-no-difference': 'Poca o ninguna diferencia',
    unclear: 'No está claro',
    mixed: 'Los estudios no coinciden',
    'not-supported': 'Sin respaldo',
    harm: 'Sobre daños',
  },
  findingCount: (count) => (count === 1 ? '1 resultado' : `${count} resultados`),
  certainties: certaintyLabels,
  certaintyHelp: 'Certeza: como la calificaron los autores de la fuente. Nosotros no calificamos los estudios.',
  limits: 'Lo que no puede decir',
  claimLink: (number) => `Enlace al resultado ${number}`,
  claimChart: {
    caption: (count) =>
      count === 1 ? 'Qué dice el único resultado de esta página' : `Qué dicen los ${count} resultados de esta página`,
    sum: (count, byCertainty) => {
      const parts = byCertainty.map((part) => {
        const sure = certaintyLabels[part.certainty].toLowerCase();
        return byCertainty.length > 1 ? `${part.count} ${sure}` : sure;
      });
      return `${count} ${count === 1 ? 'resultado' : 'resultados'}: ${parts.join(', ')}`;
    },
    legend:
      'Una marca por cada resultado. Está llena si una fuente dijo qué certeza tiene, y vacía si ninguna lo dijo. Cuántas hay no dice nada de cuánto ayuda cada cosa.',
  },
  claimTable: { says: 'Qué muestran los estudios', finding: 'En resumen', certainty: 'Certeza' },
  effects: {
    caption: 'Cifras de los estudios',
    outcome: 'Qué se midió',
    effect: 'Efecto, con su rango',
    numbers: 'Números',
    studies: (trials, people) =>
      `${trials} ${trials === 1 ? 'estudio' : 'estudios'}${people ? `, ${people.toLocaleString('es-US')} personas` : ''}`,
    against: (against) => `comparado con ${against}`,
    crosses: 'El rango cruza la línea: puede que no haya diferencia.',
    within: { better: 'Todo el rango está en el lado mejor.', worse: 'Todo el rango está en el lado peor.' },
    range: (value, low, high) => `${value} (${low} a ${high})`,
    measures: {
      SMD: 'diferencia estandarizada',
      MD: 'diferencia',
      RR: 'razón de riesgos',
      OR: 'razón de momios',
    },
    better: {
      lower: 'A la izquierda de la línea es mejor.',
      higher: 'A la derecha de la línea es mejor.',
    },
  },
};
