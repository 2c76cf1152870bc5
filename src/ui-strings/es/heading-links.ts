import type { headingLinkStrings as english } from '../en/heading-links.ts';
import type { Translated } from '../translated.ts';

/** Strings of the heading links, loaded with their script. */
export const headingLinkStrings: Translated<typeof english> = {
  linkTo: (heading) => `Enlace a la sección “${heading}”`,
};
