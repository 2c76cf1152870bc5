/** Opens, creates and saves entries for the form. */
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { nameOf, type ParsedEntry } from '../../../src/model/entry.ts';
import type { Path, Problem } from '../../../src/model/problem.ts';
import { readContent } from '../../../src/model/read.ts';
import { kinds, type Kind } from '../../../src/kinds/index.ts';
import { newEntry, type NewEntryOptions } from '../../../src/authoring/new-entry.ts';
import { fieldsOf } from '../../../src/authoring/json-schema.ts';
import { changeWhole, readText, revisionOf, tidy } from '../../../src/authoring/content-text.ts';
import { fieldsInForm, fromForm, isUnknownField } from './form-schema.ts';
import { mergeFields, type Values } from './merge-fields.ts';

export interface Opened {
  kind: Kind;
  id: string;
  file: string;
  values: Values;
  /** Values that the form showed before editing; undefined for a new entry. */
  shown?: Values | undefined;
  body: string;
  /** The whole file, if it cannot be read as fields. */
  text?: string | undefined;
  /** Paths of unknown fields that the author removes. */
  removed?: Path[] | undefined;
  /** Revision of the file; '' for a new entry. */
  revision: string;
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const isKeyed = (kind: Kind) => kinds[kind].store === 'file';
const find = (parsedEntries: readonly ParsedEntry[], kind: Kind, id: string) =>
  parsedEntries.find((parsedEntry) => parsedEntry.kind === kind && parsedEntry.id === id);

const asValues = (raw: unknown) =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Values) : undefined;

/** Revision of an entry: in a YAML file, independent of the other entries. */
const stateOf = ({ kind, raw }: ParsedEntry, text: string) =>
  revisionOf(isKeyed(kind) && asValues(raw) ? JSON.stringify(raw) : text);

/**
 * Opens an entry: its fields and text, or the whole file if that cannot be read as fields.
 * @throws Error if the entry does not exist or is unreadable
 */
export function openEntry(contentDir: string, kind: Kind, id: string): Opened {
  const parsedEntry = find(readContent(contentDir).parsedEntries, kind, id);
  if (!parsedEntry) throw new Error(`There is no ${kinds[kind].one} "${id}".`);
  const { file, raw, body } = parsedEntry;
  const text = readText(contentDir, resolve(file));
  const values = asValues(raw);
  const opened = { kind, id, file, revision: stateOf(parsedEntry, text) };
  return values
    ? { ...opened, values, body }
    : { ...opened, values: {}, body: '', text: changeWhole(text, (all) => all) };
}

/** A new, unsaved entry. @throws Error if it cannot be created */
export function beginEntry(contentDir: string, options: NewEntryOptions, today: string): Opened {
  const { kind } = options;
  const { id, path, text } = newEntry(options, readContent(contentDir).parsedEntries, today);
  const yaml = parseDocument(isKeyed(kind) ? text : (frontMatter.exec(text)?.[1] ?? ''));
  const raw = (isKeyed(kind) ? (yaml.toJS() as Values)[id] : yaml.toJS()) as Values;
  const known = Object.entries(raw).filter(([, value]) => typeof value !== 'object');
  return { kind, id, file: path, values: Object.fromEntries(known), body: '', revision: '' };
}

/** A file with changed values of an entry. */
export interface Written {
  file: string;
  text: string;
}

/** The text of a file with changed values of one entry. */
export function changeText(source: string, entry: Opened): string {
  const ours = fieldsInForm(entry.kind);
  const isOurs = (key: string) => ours.has(key);
  const inFile = (values: Values) => fromForm(fieldsOf(entry.kind), values) as Values;
  const values = inFile(entry.values);
  const shown = entry.shown && inFile(entry.shown);
  // In schema order, so that a new field is inserted in its place.
  const given = Object.fromEntries([...ours].filter((key) => key in values).map((key) => [key, values[key]]));
  if (isKeyed(entry.kind)) return mergeFields(source, entry.id, given, isOurs, shown, entry.removed);
  const before = frontMatter.exec(source);
  const fields = mergeFields(before?.[1] ?? '', undefined, given, isOurs, before ? shown : undefined, entry.removed);
  const old = before ? source.slice(before[0].length) : undefined;
  const body = old?.trim() === entry.body.trim() ? old : entry.body.trim() && `\n${entry.body.trim()}\n`;
  return `---\n${fields}---\n${body}`;
}

/** @throws Error if the entry has changed since it was opened, or now exists */
function refuseOld(entry: Opened, parsedEntry: ParsedEntry | undefined, source: string): void {
  if (!entry.revision && (parsedEntry || (source && !isKeyed(entry.kind))))
    throw new Error(`${nameOf(entry)} already exists.`);
  const now = parsedEntry && entry.text === undefined ? stateOf(parsedEntry, source) : revisionOf(source);
  if (entry.revision && !parsedEntry)
    throw new Error(`${nameOf(entry)} is no longer there: it was deleted or renamed. Copy what you wrote.`);
  if (entry.revision ? entry.revision !== now : entry.text !== undefined)
    throw new Error(
      `${parsedEntry?.file ?? nameOf(entry)} has changed since you opened it. Copy what you wrote, and open the entry again.`,
    );
}

/** The file with the changes of the author. @throws Error if it cannot be written */
export function changeFile(contentDir: string, entry: Opened): Written {
  const parsedEntry = find(readContent(contentDir).parsedEntries, entry.kind, entry.id);
  const file = parsedEntry
    ? resolve(parsedEntry.file)
    : resolve(contentDir, isKeyed(entry.kind) ? `${entry.kind}.yaml` : `${entry.kind}/${entry.id}.md`);
  const source = readText(contentDir, file);
  refuseOld(entry, parsedEntry, source);
  const change = (text: string) => entry.text ?? changeText(text, { ...entry, body: tidy(entry.body) });
  return { file, text: changeWhole(source, change) };
}

/** Revision of an entry after saving. */
export const revisionAfter = (contentDir: string, { kind, id, text }: Opened, written: Written) =>
  text === undefined ? openEntry(contentDir, kind, id).revision : revisionOf(written.text);

/** A problem of an entry; one of a field that no entry has can be solved by removing that. */
export interface EntryProblem extends Problem {
  isUnknown: boolean;
}

/** The problems of one entry, with field names relative to it. */
export function problemsOf({ kind, id, text }: Opened, file: string, problems: readonly Problem[]): EntryProblem[] {
  const inFile = problems.filter((problem) => resolve(problem.file) === resolve(file));
  const own =
    !isKeyed(kind) || text !== undefined
      ? inFile
      : inFile
          .filter(({ field }) => field === id || field.startsWith(`${id}.`))
          .map((problem) => ({ ...problem, field: problem.field.slice(id.length + 1) }));
  return own.map((problem) => ({ ...problem, isUnknown: isUnknownField(fieldsOf(kind), problem.field) }));
}
