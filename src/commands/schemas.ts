/** `npm run schemas`: writes JSON Schemas with the current ids for text editors. */
import './start.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorFiles, schemaFolder } from '../authoring/editor-schemas.ts';
import { readEnvironment } from '../environment.ts';
import { readContent } from '../model/read.ts';
import { readOptions } from './options.ts';

/** @returns the number of files */
export function writeSchemas(): number {
  const files = editorFiles(readContent(readEnvironment().contentDir).parsedEntries, process.cwd());
  mkdirSync(schemaFolder, { recursive: true });
  for (const [path, text] of files) writeFileSync(path, text);
  return files.size;
}

if (import.meta.main) {
  readOptions({ usage: 'npm run schemas', options: {} });
  console.log(`Wrote ${writeSchemas()} files for text editors to ${schemaFolder}/.`);
}
