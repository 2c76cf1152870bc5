import type { feedbackStrings as english } from '../en/feedback.ts';
import type { Translated } from '../translated.ts';

/** Strings of messages to the publisher. */
export const feedbackStrings: Translated<typeof english> = {
  ask: '¿Le sirvió esta página?',
  yes: 'Sí, cuéntenos',
  no: 'No, díganos por qué',
  mistake: 'Error',
  noContact: '¿Encontró un error? Dígaselo a la clínica o a la persona que le dio esta guía.',
  helped: 'Me sirvió',
  notHelped: 'No me sirvió',
  where: (path, edition) => `Página: /${path} · Edición: ${edition}`,
};
