import type { toTopStrings as english } from '../en/to-top.ts';
import type { Translated } from '../translated.ts';

/** Strings of the back-to-top link, loaded with its script. */
export const toTopStrings: Translated<typeof english> = { label: 'Volver arriba' };
