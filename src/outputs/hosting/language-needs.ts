/** What the pages of a translation need of a host, handed from the process that builds it to that of the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageNeeds } from './needs.ts';

/** File in the operator's folder of a translation. */
export const needsFile = 'needs.json';

/** @param operator the operator's folder of the translation */
export const readNeeds = (operator: string): PageNeeds[] =>
  JSON.parse(readFileSync(join(operator, needsFile), 'utf8')) as PageNeeds[];
