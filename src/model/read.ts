/** Reads content files into entries and problems, in plain Node, without Astro. */
import { channel } from 'node:diagnostics_channel';
import { idPattern } from '../kinds/fields/ids.ts';
import { kinds, type DataOf, type Kind } from '../kinds/index.ts';
import { readUrlList, type UrlList } from './urls.ts';
import { bodyLimit, shareBody } from './body.ts';
import { parseDrawing } from './drawing/parse-drawing.ts';
import type { ParsedEntry, DraftDrawing, Entry } from './entry.ts';
import { idProblem } from './file-name.ts';
import { readFolder, type ContentFolder } from './content-folder.ts';
import type { HiddenEntry } from './hide-entries.ts';
import { placeInBody, splitFrontMatter, whyNoFrontMatter } from './front-matter.ts';
import { listContent, type ContentFile, type DrawingFile, type TextFile } from './files.ts';
import type { Problem } from './problem.ts';
import { problemAt, validate } from './validate.ts';
import { isRecord } from './walk.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

interface Part {
  parsedEntries: ParsedEntry[];
  problems: Problem[];
}

export interface Content {
  parsedEntries: readonly ParsedEntry[];
  problems: readonly Problem[];
  /** Published URLs; undefined where the list does not exist or is invalid. */
  urlList: UrlList | undefined;
  /** Fields of inherited entries that the guide replaces, if it has such a file. */
  overrides: TextFile | undefined;
  /** Entries of the base folder that were replaced, or changed. */
  replaced: readonly ParsedEntry[];
  /** Entries of the base folder that the guide does not show. */
  hidden: readonly HiddenEntry[];
}

export const yamlProblems = (file: string, yaml: ParsedYaml) =>
  yaml.problems.map(({ line, column, message, fix, replacement }) => ({
    ...problemAt(file, { line, column }, 'yaml', message, fix),
    replacement,
  }));

/** Matches a key of a list that cannot be parsed. */
const keyLine = /^(["']?)([a-z0-9]+(?:-[a-z0-9]+)*)\1:[ \t]*$/gm;

/** The ids of a file that cannot be parsed, so that references to them are not reported as missing. */
function draftsOf({ kind, name, file, source }: Omit<ContentFile, 'source'> & { source?: string }): ParsedEntry[] {
  const start = () => ({ line: 1, column: 1 });
  const locators = { locate: start, locateKey: start, locateIn: start, locateBody: start };
  const ids =
    kinds[kind].store === 'folder' ? [name] : [...(source ?? '').matchAll(keyLine)].map((key) => key[2] ?? '');
  return [...new Set(ids)].map((id) => ({ kind, id, file, raw: undefined, data: undefined, body: '', ...locators }));
}

const readDrawing = ({ file, source }: DrawingFile): DraftDrawing => ({
  file,
  source,
  ...(source === undefined ? { tree: undefined, problems: [] } : parseDrawing(source)),
});

function readMarkdown({ kind, name, file, source, drawing }: ContentFile): Part {
  const parts = splitFrontMatter(source);
  if (!parts) {
    return {
      parsedEntries: draftsOf({ kind, name, file }),
      problems: [problemAt(file, { line: 1, column: 1 }, 'front-matter', ...whyNoFrontMatter(source))],
    };
  }
  const yaml = parseYaml(parts.yaml, 2);
  const tooLong = bodyLimit(parts.body);
  const ofBody = tooLong
    ? [problemAt(file, placeInBody(parts.body, parts.bodyLine)(tooLong.offset), 'body', tooLong.message, tooLong.fix)]
    : [];
  const parsedEntry: ParsedEntry = {
    kind,
    id: name,
    file,
    raw: yaml.value,
    data: undefined,
    body: tooLong ? '' : parts.body,
    ...(drawing && { drawing: readDrawing(drawing) }),
    locate: yaml.locate,
    locateKey: yaml.locateKey,
    locateIn: yaml.locateIn,
    locateBody: placeInBody(parts.body, parts.bodyLine),
  };
  if (yaml.problems.length > 0)
    return { parsedEntries: [parsedEntry], problems: [...ofBody, ...yamlProblems(file, yaml)] };
  if (!isRecord(yaml.value)) {
    return {
      parsedEntries: [parsedEntry],
      problems: [
        problemAt(
          file,
          { line: 2, column: 1 },
          'front-matter',
          'the front matter has no fields',
          'Write each field as "name: value" on a line of its own.',
        ),
      ],
    };
  }
  const ofFields = validate(parsedEntry, []);
  // Missing fields are not reported for a truncated entry.
  if (tooLong) parsedEntry.data = undefined;
  return { parsedEntries: [parsedEntry], problems: [...ofBody, ...ofFields] };
}

function readKeyed(id: string, raw: unknown, yaml: ParsedYaml, { kind, file }: ContentFile): Part {
  const parsedEntry: ParsedEntry = {
    kind,
    id,
    file,
    raw,
    data: undefined,
    body: '',
    locate: (path) => yaml.locate([id, ...path]),
    locateKey: (path) => yaml.locateKey([id, ...path]),
    locateIn: (path, offset) => yaml.locateIn([id, ...path], offset),
    locateBody: () => yaml.locateKey([id]),
  };
  const invalid = idProblem(id);
  const own = invalid ? [problemAt(file, yaml.locateKey([id]), 'file-name', ...invalid)] : [];
  return {
    parsedEntries: [parsedEntry],
    problems: idPattern.test(id) ? [...own, ...validate(parsedEntry, [id])] : own,
  };
}

function readYaml(content: ContentFile): Part {
  const yaml = parseYaml(content.source);
  if (yaml.problems.length > 0) return { parsedEntries: draftsOf(content), problems: yamlProblems(content.file, yaml) };
  if (yaml.value === null || yaml.value === undefined) return { parsedEntries: [], problems: [] };
  if (!isRecord(yaml.value)) {
    return {
      parsedEntries: [],
      problems: [
        problemAt(
          content.file,
          { line: 1, column: 1 },
          'yaml',
          'the file is not a list of entries by id',
          'Write each entry as "its-id:" with its fields below, two spaces in.',
        ),
      ],
    };
  }
  return merge(Object.entries(yaml.value).map(([id, raw]) => readKeyed(id, raw, yaml, content)));
}

const merge = (parts: Part[]): Part => ({
  parsedEntries: parts.flatMap((part) => part.parsedEntries),
  problems: parts.flatMap((part) => part.problems),
});

/** Diagnostics channel, published on each read, so that tests can count reads. */
const read = channel('guide:content-read');

/** Parses a content folder that was read into memory, without the one that it extends. Never throws for author mistakes. */
export function ownContentOf(folder: ContentFolder): Content {
  read.publish(folder.root);
  const { files, unread, problems, list, overrides } = listContent(folder);
  const found = merge(files.map((file) => (kinds[file.kind].store === 'folder' ? readMarkdown(file) : readYaml(file))));
  const { urlList, problems: wrong } = list
    ? readUrlList(list.file, list.source)
    : { urlList: undefined, problems: [] };
  return {
    parsedEntries: [
      ...found.parsedEntries,
      ...unread.flatMap(({ lenient, ...file }) => draftsOf({ ...file, source: lenient ?? '' })),
    ],
    problems: [...problems, ...found.problems, ...wrong],
    urlList,
    overrides,
    replaced: [],
    hidden: [],
  };
}

/** Reads and parses a content folder, without one that it extends. Never throws for author mistakes. */
export const readContent = (root: string): Content => ownContentOf(readFolder(root));

function entryOf(parsedEntry: ParsedEntry, data: DataOf<Kind>): Entry {
  const { kind, id, file, body, drawing, local } = parsedEntry;
  const entry = {
    kind,
    id,
    file,
    data,
    body,
    ...(drawing?.tree && { drawing: drawing.tree }),
    ...(local && { local }),
  };
  shareBody(entry, parsedEntry);
  return entry;
}

/** The valid parsed entries, as entries. */
export const entriesOf = (parsedEntries: readonly ParsedEntry[]): Entry[] =>
  parsedEntries.flatMap((parsedEntry) => (parsedEntry.data ? [entryOf(parsedEntry, parsedEntry.data)] : []));
