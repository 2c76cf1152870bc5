import type { cautionChoiceStrings as english } from '../en/caution-choice.ts';
import type { Translated } from '../translated.ts';

/** Where readers choose the cautions that apply to them. */
export const cautionChoiceStrings: Translated<typeof english> = {
  title: '¿Qué tiene usted? Elija y vea su lista',
  lede: 'Marque lo que tiene o podría tener. Lo que elija se queda en esta página: no se guarda ni se envía a ninguna parte.',
  groups: {
    'do-not': { anywhere: 'No se haga ni use', 'that-area': 'No en esa parte del cuerpo' },
    'ask-first': {
      anywhere: 'Pregunte antes a su médico o fisioterapeuta',
      'that-area': 'Pregunte antes por esa parte del cuerpo',
    },
  },
  others: 'Sin aviso para lo que eligió',
  othersNote: 'Que no haya aviso no quiere decir que sea seguro. Si tiene dudas, pregunte antes.',
  status: (names) => `Su lista, para: ${names.join('; ')}.`,
  noChoice: 'Todavía no ha marcado nada.',
  clear: 'Borrar lo que elegí',
  copy: 'Copiar un enlace a mi lista',
  copied: 'Enlace copiado. En él se ve lo que usted eligió.',
};
