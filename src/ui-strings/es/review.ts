import type { NamedReview, reviewStrings as english } from '../en/review.ts';
import type { Translated } from '../translated.ts';

export type { Decision, NamedReview, ReviewCount } from '../en/review.ts';

const by = ({ name, credentials, day }: NamedReview) => `${name}, ${credentials}, el ${day}.`;

/** Review status of a page, handout or the whole guide. */
export const reviewStrings: Translated<typeof english> = {
  title: 'Quién la ha revisado',
  none: 'Ningún médico ni fisioterapeuta ha revisado esta página. Se escribió a partir de las fuentes publicadas que aparecen abajo.',
  noneHandout: 'Ningún médico ni fisioterapeuta ha revisado esta hoja. Se escribió a partir de fuentes publicadas.',
  page: (review) =>
    review.covers === 'whole-page'
      ? `Revisada por ${by(review)}`
      : `Lo que esta página dice sobre seguridad fue revisado por ${by(review)} Ningún médico ni fisioterapeuta ha revisado el resto.`,
  guide: ({ pages, whole, safety }) => {
    if (pages > 0 && whole === pages)
      return 'Un profesional clínico con licencia ha revisado todas las páginas de salud de esta guía.';
    if (whole + safety === 0) return 'Ningún médico ni fisioterapeuta ha revisado esta guía.';
    const of = (count: number) => (pages === 1 ? 'la única página' : `${count} de las ${pages} páginas`);
    const what = [
      ...(whole > 0 ? [`${of(whole)} de salud de esta guía`] : []),
      ...(safety > 0
        ? [`lo que ${safety === 1 ? 'dice' : 'dicen'} ${whole > 0 ? `${safety} más` : of(safety)} sobre seguridad`]
        : []),
    ];
    return `Un profesional clínico con licencia ha revisado ${what.join(', y ')}. Cada página dice si fue revisada.`;
  },
  local: {
    added: (publisher) => `${publisher} agregó esta página a la guía.`,
    replaced: (publisher) => `${publisher} escribió esta página en lugar de la que tiene la guía en que se basa.`,
    changed: (publisher, parts) =>
      `${publisher} cambió ${parts.length === 1 ? 'esta parte' : 'estas partes'} de la página: ${parts.join('; ')}.`,
    decided: ({ name, credentials, day }) => `Lo decidió ${[name, credentials].filter(Boolean).join(', ')}, el ${day}.`,
  },
};
