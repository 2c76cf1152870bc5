import type { safetySummaryStrings as english } from '../en/safety-summary.ts';
import type { Translated } from '../translated.ts';

/** Strings of the safety summary of techniques and tools. */
export const safetySummaryStrings: Translated<typeof english> = {
  title: '¿Es seguro para mí?',
  more: (count) => (count === 1 ? 'y una razón más' : `y ${count} razones más`),
  all: (count) =>
    count === 1 ? 'La única razón, y qué significa aquí' : `Las ${count} razones, y qué significa aquí cada una`,
};
