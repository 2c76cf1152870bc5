/** All validators of a built site. */
import { sbom } from './sbom.ts';
import type { Validator } from './validator.ts';
import { dataInterface } from './data-interface.ts';
import { markdownLinks } from './markdown-links.ts';
import { book, html, nu } from './outside-programs.ts';
import { typedData } from './typed-data.ts';
import { xml } from './xml.ts';

export const validators: readonly Validator[] = [html, nu, book, xml, typedData, dataInterface, markdownLinks, sbom];
