/** `npm run reference`: writes docs/authoring.md, every kind and field, from the schema. */
import './start.ts';
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { reference } from '../authoring/reference.ts';

export const referenceFile = 'docs/authoring.md';

/** The reference as it is committed. */
export const formattedReference = async () =>
  format(reference(), { ...(await resolveConfig(referenceFile)), parser: 'markdown' });

if (import.meta.main) {
  writeFileSync(referenceFile, await formattedReference());
  console.log(`Wrote ${referenceFile}.`);
}
