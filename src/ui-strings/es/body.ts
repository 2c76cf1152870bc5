import type { bodyStrings as english } from '../en/body.ts';
import type { Translated } from '../translated.ts';

/** Strings for rendered Markdown. */
export const bodyStrings: Translated<typeof english> = {
  table: (columns) => `Tabla: ${columns.join(', ')}`,
  tableWithoutNames: 'Tabla',
  code: 'Código',
  task: { open: 'Por hacer', done: 'Hecho' },
  footnotes: 'Notas al pie',
  footnote: (n) => `Nota al pie ${n}`,
  footnoteReference: (n) => `[nota ${n}]`,
  footnoteLabel: (n) => `Nota ${n}: `,
  backTo: (n) => `Volver al lugar del texto que lleva la nota al pie ${n}`,
};
