import type { cautionStrings as english } from '../en/cautions.ts';
import type { Translated } from '../translated.ts';

/**
 * Strings of cautions: headings by what is cautioned against, level and scope. Not "pregunte … si": readers could take it
 * as "ask whether".
 */
export const cautionStrings: Translated<typeof english> = {
  headings: {
    it: {
      'do-not': {
        anywhere: 'Evite esta técnica si',
        'that-area': 'Evite cualquier parte del cuerpo donde',
      },
      'ask-first': {
        anywhere: 'Hable antes con su médico o fisioterapeuta si',
        'that-area': 'Pregunte antes por cualquier parte del cuerpo donde',
      },
    },
    using: {
      'do-not': { anywhere: 'No la use si', 'that-area': 'No la use en ninguna parte del cuerpo donde' },
      'ask-first': {
        anywhere: 'Hable antes con su médico o fisioterapeuta si',
        'that-area': 'Pregunte antes por cualquier parte del cuerpo donde',
      },
    },
    massage: {
      'do-not': { anywhere: 'Evite el masaje si', 'that-area': 'Evite el masaje en cualquier parte del cuerpo donde' },
      'ask-first': {
        anywhere: 'Hable con su médico o fisioterapeuta antes de un masaje si',
        'that-area': 'Pregunte antes de un masaje en cualquier parte del cuerpo donde',
      },
    },
  },
  afterName: {
    'do-not': { anywhere: 'evite el masaje si', 'that-area': 'evite el masaje en cualquier parte del cuerpo donde' },
    'ask-first': {
      anywhere: 'consulte antes de un masaje si',
      'that-area': 'consulte antes de un masaje en cualquier parte del cuerpo donde',
    },
  },
  sources: 'Cada razón lleva a la página de seguridad, que dice por qué y nombra sus fuentes.',
};
