/** `npm run schemas`: what text editors need to complete, explain and check entries, with the ids that exist now. */
import './start.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { editorFiles, schemaFolder } from '../authoring/editor-schemas.ts';
import { readEnvironment } from '../environment.ts';
import { readContent } from '../model/read.ts';
import { readOptions } from './options.ts';

/** Writes them anew. @returns how many files there are */
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
