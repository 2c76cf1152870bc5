/** Creates the text and file path of a new entry. */
import { join } from 'node:path';
import { nameOf, type ParsedEntry } from '../model/entry.ts';
import { idProblem } from '../model/file-name.ts';
import { entriesOf } from '../model/read.ts';
import { slugOf } from '../model/slug.ts';
import { suggestion } from '../model/suggest.ts';
import { titleFieldOf } from '../model/titles.ts';
import { kindNames, kinds, type Kind } from '../kinds/index.ts';
import { idPattern } from '../kinds/fields/ids.ts';
import { identify, looksIdentified } from './identifier.ts';
import { fieldsOf, optionsOf } from './json-schema.ts';
import { suggestionsFor } from './reference-suggestions.ts';
import { skeleton } from './skeleton.ts';

export interface NewEntryOptions {
  kind: Kind;
  /** Title, or external identifier. */
  name: string;
  /** Defaults to a slug of the name. */
  id?: string | undefined;
}

export interface NewEntry {
  kind: Kind;
  id: string;
  /** Path relative to the content folder. */
  path: string;
  /** The whole file, or the text to append. */
  text: string;
}

/** Why there can be no such entry: `message` for the command line, `plain` for the form editor. */
export class NameError extends Error {
  readonly plain: string;
  /** Whether another id would solve it. */
  readonly needsId: boolean;

  constructor(plain: string, how: string, needsId = true) {
    super(plain + how);
    this.plain = `${plain}.`;
    this.needsId = needsId;
  }
}

/** The kind that a word names, singular or plural. @throws Error with the list of kinds */
export function kindNamed(word: string): Kind {
  const asked = word.toLowerCase();
  const found = kindNames.find((kind) => [kind, kinds[kind].one, kinds[kind].many].includes(asked));
  if (found) return found;
  const sortOf = kindNames.find((kind) => propertiesOf(kind)['kind']?.enum?.includes(asked.replaceAll(' ', '-')));
  if (sortOf)
    throw new Error(
      `A ${asked} is a ${kinds[sortOf].one}: use ${kinds[sortOf].one}, and choose the kind in the entry.`,
    );
  const all = kindNames.map((kind) => kinds[kind].one);
  throw new Error(
    `There is no kind "${word}". ${suggestion(asked, [...all, ...kindNames]) || `Kinds: ${all.join(', ')}.`}`,
  );
}

const propertiesOf = (kind: Kind) => optionsOf(fieldsOf(kind))[0]?.properties ?? {};

/** Field values and id from the name. @throws Error for a malformed identifier */
function readName({ kind, name }: NewEntryOptions): { values: Record<string, string>; id: string } {
  const properties = propertiesOf(kind);
  const known = identify(name, properties);
  if (!known) {
    if (looksIdentified(name, properties))
      throw new Error(
        `"${name}" is neither a DOI (10.1234/abc) nor a PubMed number (up to 8 digits): copy it from the paper's page.`,
      );
    const title = titleFieldOf(Object.keys(properties));
    return { values: title ? { [title]: name.trim() } : {}, id: slugOf(name) };
  }
  const url = Object.entries(properties).find(([, field]) => field.format === 'uri')?.[0];
  return {
    values: { [known.field]: known.value, ...(url && { [url]: known.url }) },
    id: slugOf(`${known.field} ${known.value}`),
  };
}

const valueOf = ({ raw }: ParsedEntry, field: string) => (raw as Record<string, unknown> | null | undefined)?.[field];
const same = (a: unknown, b: string | undefined) =>
  typeof a === 'string' && b !== undefined && a.trim().toLowerCase() === b.toLowerCase();

/** The entry with the same id, external identifier, or page title. */
function findDouble(
  kind: Kind,
  id: string,
  values: Readonly<Record<string, string>>,
  parsedEntries: readonly ParsedEntry[],
) {
  const isPage = (other: Kind) => kinds[other].store === 'folder';
  return parsedEntries.find((parsedEntry) => {
    if (parsedEntry.kind === kind)
      return (
        parsedEntry.id === id ||
        Object.entries(values).some(([field, value]) => same(valueOf(parsedEntry, field), value))
      );
    return isPage(kind) && isPage(parsedEntry.kind) && same(valueOf(parsedEntry, 'title'), values['title']);
  });
}

const header = [
  '# Lines that start with # are help: delete them when you are done. To use an optional field, take its # away.',
  '# Text with ": " or " #" in it goes into quotes. Lists have one item a line: "  - item".',
  '',
];

const bodyHelp = '# The text of the page goes below the next line: Markdown, [@source-id], [words](/tools/some-id/).';

function textOf(kind: Kind, id: string, lines: readonly string[]): string {
  if (kinds[kind].store === 'folder') return ['---', ...header, ...lines, '', bodyHelp, '---', '', ''].join('\n');
  return [`${id}:`, ...[...header, ...lines].map((line) => (line ? `  ${line}` : '')), ''].join('\n');
}

/**
 * Creates a new entry.
 * @param parsedEntries the existing entries
 * @throws Error with a sentence that explains why it is not possible
 */
export function newEntry(options: NewEntryOptions, parsedEntries: readonly ParsedEntry[], today: string): NewEntry {
  const { kind, name } = options;
  const { one, store } = kinds[kind];
  if (name.trim() === '')
    throw new NameError(`Give the name of the new ${one}`, `: npm run new -- ${one} "Its name"`, false);
  const { values, id: made } = readName(options);
  const id = options.id ?? made;
  if (!idPattern.test(id))
    throw new NameError(
      `"${id || name}" cannot be an id`,
      ': set one with --id, in lower-case words joined by hyphens.',
    );
  const invalid = idProblem(id);
  if (invalid) throw new NameError(`${invalid[0]}. ${invalid[1].replace(/\.$/, '')}`, '. Give another id with --id.');
  const double = findDouble(kind, id, values, parsedEntries);
  if (double)
    throw new NameError(
      `${nameOf(double)} already exists`,
      `. Did you mean to edit ${double.file}? If not, choose another name, or another id with --id.`,
      false,
    );
  const entries = entriesOf(parsedEntries);
  const lines = skeleton(fieldsOf(kind), {
    values,
    today,
    suggestions: (target) => suggestionsFor(target, { kind, title: name }, entries),
  });
  const path = store === 'folder' ? join(kind, `${id}.md`) : `${kind}.yaml`;
  return { kind, id, path, text: textOf(kind, id, lines) };
}

/** A YAML file with an entry appended. */
export const appended = (file: string, text: string) =>
  file.trim() === '' ? text : `${file.replace(/\n*$/, '\n\n')}${text}`;
