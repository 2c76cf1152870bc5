/** `npm run new -- technique "Cupping therapy"`: creates an entry with a comment on each field. */
import './start.ts';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { appended, kindNamed, newEntry, type NewEntry } from '../authoring/new-entry.ts';
import { fieldsOf, optionsOf } from '../authoring/json-schema.ts';
import { readText } from '../authoring/content-text.ts';
import { writeChanges } from '../authoring/write-changes.ts';
import { readEnvironment } from '../environment.ts';
import { formatProblem } from '../model/problem.ts';
import { readContent } from '../model/read.ts';
import { kindNames, kinds, type Kind } from '../kinds/index.ts';
import { ask } from './ask.ts';
import { readOptions } from './options.ts';
import { writeSchemas } from './schemas.ts';

const all = kindNames.map((name) => kinds[name].one).join(', ');
const call = {
  usage: 'npm run new -- technique "Cupping therapy" [options]',
  options: {
    id: { type: 'string', description: 'the file name and URL, instead of those made from the name' },
    'dry-run': { type: 'boolean', description: 'prints the entry without writing it' },
  },
  takesWords: true,
  notes: `Kinds: ${all}. A source can be given by its DOI or PubMed number. Missing arguments are prompted for.`,
} as const;
const { values: options, words } = readOptions(call);

/** A name or an external identifier. */
function questionFor(kind: Kind): string {
  const numbers = optionsOf(fieldsOf(kind)).flatMap(({ properties = {} }) =>
    Object.keys(properties).filter((field) => properties[field]?.foundAt),
  );
  const known = numbers.map((field) => field.toUpperCase()).join(' or ');
  return `What is the ${kinds[kind].one} called${known ? `, or what is its ${known}` : ''}?`;
}

function write(path: string, { kind, text }: NewEntry, contentDir: string): void {
  const isOwnFile = kinds[kind].store === 'folder';
  if (isOwnFile && existsSync(path)) throw new Error(`${relative('.', path)} already exists.`);
  writeChanges(
    [{ file: path, to: path, text: isOwnFile ? text : appended(readText(contentDir, path), text) }],
    contentDir,
  );
}

const { contentDir, today } = readEnvironment();
const kind = kindNamed(words[0] ?? (await ask(call, `What do you want to add (${all})?`)));
const name = words.slice(1).join(' ') || (await ask(call, questionFor(kind)));
const { parsedEntries, problems } = readContent(contentDir);
const entry = newEntry({ kind, name, id: options.id }, parsedEntries, today);
const path = join(contentDir, entry.path);
const shown = relative('.', path);
const unreadable = problems.find(({ file, rule }) => rule === 'yaml' && resolve(file) === path);
if (unreadable) throw new Error(`Fix ${shown} first, so that nothing is lost:\n${formatProblem(unreadable)}`);
if (options['dry-run']) {
  console.log(`Would write ${shown}:\n\n${entry.text}`);
} else {
  write(path, entry, contentDir);
  writeSchemas();
  console.log(`Wrote ${kind}/${entry.id} ${kinds[kind].store === 'folder' ? 'to' : 'at the end of'} ${shown}

1. Open it and fill in its fields; comments explain each one.
2. npm run check   reports what is missing, with the line.
3. npm run dev     shows the page as readers will see it.

Or edit it in a form: npm run edit`);
}
