/** Files for text editors: a JSON Schema per kind, with the existing ids. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ParsedEntry } from '../model/entry.ts';
import { entriesOf } from '../model/read.ts';
import { kindNames, kinds, type Kind } from '../kinds/index.ts';
import type { ReferenceTarget } from '../kinds/fields/references.ts';
import { fieldsOf, mapFields, type Field } from './json-schema.ts';
import { suggestionsFor } from './reference-suggestions.ts';
import { formatValue } from './format-field.ts';

/** Folder where Astro's editor extension looks for schemas; ignored by git. */
export const schemaFolder = '.astro/collections';
/** Astro writes its own schemas there, without ids: these use other file names. */
const nameFor = (kind: Kind) => `guide-${kind}`;
export const schemaFile = (kind: Kind) => `${schemaFolder}/${nameFor(kind)}.schema.json`;

/** The schema of an entry with its descriptions, and the ids that references accept. */
function explained(kind: Kind, parsedEntries: readonly ParsedEntry[]): Field {
  const entries = entriesOf(parsedEntries);
  const known = new Map<string, { enum: string[]; enumDescriptions: string[] }>();
  const idsFor = (target: ReferenceTarget) => {
    const key = JSON.stringify(target);
    const suggestions = known.get(key) ?? idList(suggestionsFor(target, { kind, title: '' }, entries));
    known.set(key, suggestions);
    return suggestions;
  };
  return mapFields(fieldsOf(kind), (field) => ({
    ...field,
    ...(field.description && { description: `${field.description}\n\n(${formatValue(field)})` }),
    ...(field.references && idsFor(field.references)),
  }));
}

const idList = (suggestions: { value: string; title: string }[]) => ({
  enum: suggestions.map(({ value }) => value),
  enumDescriptions: suggestions.map(({ title }) => title),
});

/** The schema of a whole file: front matter, or entries by id. */
function schemaOfFile(kind: Kind, parsedEntries: readonly ParsedEntry[]): object {
  const entry = explained(kind, parsedEntries);
  const head = { $schema: 'http://json-schema.org/draft-07/schema#' };
  if (kinds[kind].store === 'folder') return { ...head, ...entry };
  const { one } = kinds[kind];
  return { ...head, type: 'object', description: `Each ${one} below its id.`, additionalProperties: entry };
}

/** Maps Markdown files to schemas, in the format of Astro's editor extension. */
function manifest(parsedEntries: readonly ParsedEntry[], root: string): object {
  const inFolders = parsedEntries.filter(({ kind }) => kinds[kind].store === 'folder');
  return {
    collections: kindNames
      .filter((kind) => kinds[kind].store === 'folder')
      .map((kind) => ({ hasSchema: true, name: nameFor(kind) })),
    entries: Object.fromEntries(
      inFolders.map(({ kind, file }) => [
        decodeURIComponent(pathToFileURL(resolve(root, file)).href).toLowerCase(),
        nameFor(kind),
      ]),
    ),
  };
}

/** Path → content of all files for editors. */
export function editorFiles(parsedEntries: readonly ParsedEntry[], root: string): Map<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
  return new Map([
    ...kindNames.map((kind) => [schemaFile(kind), json(schemaOfFile(kind, parsedEntries))] as const),
    [`${schemaFolder}/collections.json`, json(manifest(parsedEntries, root))] as const,
  ]);
}
