/**
 * `npm run reference`: writes docs/authoring.md from the schemas, docs/rules.md from the rules, docs/third-party.md
 * from the notices.
 */
import './start.ts';
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { reference } from '../authoring/reference.ts';
import { rulesReference } from '../authoring/rules-reference.ts';
import { thirdPartyReference } from '../authoring/third-party-reference.ts';
import { readOptions } from './options.ts';

const pages = {
  'docs/authoring.md': reference,
  'docs/rules.md': rulesReference,
  'docs/third-party.md': thirdPartyReference,
} as const;

export const referenceFiles = Object.keys(pages) as (keyof typeof pages)[];

/** A generated file as committed. */
export const formattedReference = async (file: keyof typeof pages) =>
  format(pages[file](), { ...(await resolveConfig(file)), parser: 'markdown' });

if (import.meta.main) {
  readOptions({ usage: 'npm run reference', options: {} });
  for (const file of referenceFiles) {
    writeFileSync(file, await formattedReference(file));
    console.log(`Wrote ${file}.`);
  }
}
