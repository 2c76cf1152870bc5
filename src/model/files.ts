/** Lists the files of a content folder and decodes their text; a file that could mislead a build becomes a problem. */
import { join, relative } from 'node:path';
import { kindNames, kinds, type Kind } from '../kinds/index.ts';
import { overridesFile } from './overrides.ts';
import { formerUrlsFile, urlsFile } from './urls.ts';
import { largestFile, type ContentFolder, type FolderItem } from './content-folder.ts';
import { fileProblem, nameProblem } from './file-name.ts';
import { encodingOf, lenientText, lenientTextOf } from './read-lenient.ts';
import { positionAt, type Problem } from './problem.ts';

export interface DrawingFile {
  /** Path for messages. */
  file: string;
  /** Content; undefined where it is not readable as text. */
  source: string | undefined;
}

export interface ContentFile {
  kind: Kind;
  /** File name without its extension. */
  name: string;
  /** Path for messages. */
  file: string;
  source: string;
  /** The SVG file of the same name beside it. */
  drawing?: DrawingFile;
}

type Text = { source: string } | { message: string; fix: string; line?: number; column?: number };

const unreadable = (type: 'file' | 'folder', code: string) => ({
  message: `the ${type} cannot be read (${code})`,
  fix: type === 'file' ? 'Check its permissions, or restore the file.' : 'Check its permissions.',
});

/** The text of a file, or why it cannot be read. */
function textOf(item: FolderItem): Text {
  switch (item.is) {
    case 'file':
      return item.bytes ? decode(item.bytes) : tooLarge(item.size);
    case 'unreadable':
      return unreadable('file', item.code);
    case 'link':
      return {
        message: 'this is a symbolic link',
        fix: 'Replace it by the file itself; a link could publish a file outside the content.',
      };
    case 'folder':
    case 'other':
      return { message: 'this is not a regular file', fix: 'Replace it by a text file, or remove it.' };
  }
}

const tooLarge = (bytes: number) => ({
  message: `the file has ${bytes} bytes`,
  fix: 'The limit is 1 MB; look for text pasted by accident.',
});

/** Characters that XML does not allow: an EPUB or feed with one does not open. */
const unprintable = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\p{Noncharacter_Code_Point}]/u;

/** Merge conflict markers of git. */
const unmerged = /^(?:<{7}|>{7})(?: |$)/m;

/** Line separators for some programs and not for others, so that fields after them are lost in some. */
const loneReturn = (source: string): Text | undefined => {
  const index = source.includes('\n') ? source.indexOf('\r') : -1;
  return index < 0
    ? undefined
    : {
        ...positionAt(source, index),
        message: 'a lone carriage return ends the line',
        fix: 'Delete it and press Enter again.',
      };
};

function decoded(source: string): Text {
  const open = unmerged.exec(source);
  if (open)
    return {
      ...positionAt(source, open.index),
      message: 'there is an unresolved merge conflict',
      fix: 'Resolve it, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    };
  const found = unprintable.exec(source);
  if (!found) return loneReturn(source) ?? { source };
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    ...positionAt(source, found.index),
    message: `the text contains an invisible character (U+${code})`,
    fix: 'Delete it; such characters come with pasted text.',
  };
}

function decode(bytes: Buffer): Text {
  if (encodingOf(bytes) !== 'utf-8') return { message: 'the file is UTF-16', fix: 'Save it as UTF-8.' };
  if (bytes.includes(0)) return { message: 'the file has a NUL byte', fix: 'Save it as plain text in UTF-8.' };
  try {
    return decoded(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n'));
  } catch {
    return {
      message: 'the file is not UTF-8',
      fix: 'Save it as UTF-8: its accents or quotes are in another encoding.',
    };
  }
}

/** Lines of a file, for the code frame of a problem; undefined for a file that is not content. */
export const linesOf = (path: string): readonly string[] | undefined => lenientText(path, largestFile)?.split('\n');

/** A path for messages: relative to the working directory where it is inside. */
export function showPath(path: string): string {
  const shown = relative(process.cwd(), path).split('\\').join('/');
  return shown.startsWith('..') ? path : shown;
}

/** A drawing belongs to the entry of the same name. */
const drawingProblem = (file: string, name: string): Problem =>
  fileProblem(
    file,
    'unused-drawing',
    'no entry has this drawing',
    `Give it the name of its entry, or add ${name.replace(/svg$/, 'md')}.`,
  );

const problemOf = (file: string, item: FolderItem, text: Exclude<Text, { source: string }>): Problem => ({
  ...fileProblem(file, item.is === 'link' ? 'no-links' : 'encoding', '', ''),
  ...text,
});

type Items = ReadonlyMap<string, FolderItem>;

class Folder {
  readonly files: ContentFile[] = [];
  /** Files that exist and are invalid; `loose` is their leniently decoded text. */
  readonly unread: (Omit<ContentFile, 'source'> & { lenient: string | undefined })[] = [];
  readonly problems: Problem[] = [];
  private readonly root: string;
  private readonly items: Items;
  private readonly isExtending: boolean;
  private readonly languages: readonly string[];

  constructor(items: Items, { root, base, translations }: ContentFolder) {
    this.root = root;
    this.items = items;
    this.isExtending = base !== undefined;
    this.languages = [...(translations?.keys() ?? [])];
  }

  private shown(...names: string[]): string {
    return showPath(join(this.root, ...names));
  }

  /** The text of a file; undefined and a problem where it is not readable. */
  private readText(file: string, item: FolderItem): string | undefined {
    const text = textOf(item);
    if ('source' in text) return text.source;
    this.problems.push(problemOf(file, item, text));
    return undefined;
  }

  /** @param drawn the drawing beside it */
  private readFile(kind: Kind, name: string, file: string, item: FolderItem, drawn?: FolderItem): void {
    const source = this.readText(file, item);
    if (source === undefined) {
      this.unread.push({ kind, name, file, lenient: lenientTextOf(item) });
      return;
    }
    const svg = file.replace(/\.[a-z]+$/, '.svg');
    const drawing = drawn && { file: svg, source: this.readText(svg, drawn) };
    this.files.push({ kind, name, file, source, ...(drawing && { drawing }) });
  }

  private readFolder(kind: Kind): void {
    const folder = this.items.get(kind);
    if (!folder) return;
    const file = this.shown(kind);
    const report = (rule: string, message: string, fix: string) =>
      this.problems.push(fileProblem(file, rule, message, fix));
    if (folder.is === 'link') report('no-links', 'this folder is a symbolic link', 'Replace it by the folder itself.');
    else if (folder.is === 'unreadable') {
      const { message, fix } = unreadable('folder', folder.code);
      report('encoding', message, fix);
    } else if (folder.is !== 'folder')
      report('file-type', 'this must be a folder', `Replace it by a folder with the ${kinds[kind].many} in it.`);
    else for (const [name, item] of folder.items) this.readItem(kind, name, item, folder.items);
  }

  private readItem(kind: Kind, name: string, item: FolderItem, beside: Items): void {
    const file = this.shown(kind, name);
    if (item.is === 'folder') {
      this.problems.push(
        fileProblem(file, 'file-type', 'folders are not allowed here', `Put entries directly into ${kind}/.`),
      );
      return;
    }
    if (name.endsWith('.svg')) {
      if (!['md', 'mdx'].some((ending) => beside.has(name.replace(/svg$/, ending))))
        this.problems.push(drawingProblem(file, name));
      return;
    }
    const problem = nameProblem(file, name, kind);
    const id = name.replace(/\.mdx?$/, '');
    if (problem) this.problems.push(problem);
    else this.readFile(kind, id, file, item, beside.get(`${id}.svg`));
  }

  /** A missing YAML file that exists under a similar name: `sources.yml`, `Sources.yaml`, `sources.yaml.txt`. */
  private similarList(name: string): Kind | undefined {
    const [start = ''] = name.toLowerCase().split('.');
    return kindNames.find((kind) => kinds[kind].store === 'file' && start === kind && !this.items.has(`${kind}.yaml`));
  }

  private checkStrangers(): void {
    const expected = new Set([
      ...kindNames.map((kind) => (kinds[kind].store === 'folder' ? kind : `${kind}.yaml`)),
      urlsFile,
      ...(this.isExtending ? [overridesFile] : []),
      ...this.languages,
    ]);
    for (const [name, item] of this.items) {
      if (expected.has(name) || name.startsWith('.')) continue;
      const file = this.shown(name);
      if (name === formerUrlsFile && !this.items.has(urlsFile)) {
        this.problems.push(fileProblem(file, 'file-type', `this file is called ${urlsFile} now`, 'Rename it.'));
        continue;
      }
      const similar = this.similarList(name);
      const fix = similar ? `Call it ${similar}.yaml.` : `The content folder has: ${[...expected].join(', ')}.`;
      this.problems.push(fileProblem(file, 'file-type', `nothing reads "${name}"`, fix));
      if (similar) this.unread.push({ kind: similar, name: similar, file, lenient: lenientTextOf(item) });
    }
  }

  /** A file that has no entries, if it exists and is readable. */
  private readTextFile(name: string): TextFile | undefined {
    const item = this.items.get(name);
    const file = this.shown(name);
    const source = item && this.readText(file, item);
    return source === undefined ? undefined : { file, source };
  }

  readAll(): Pick<ListedContent, 'list' | 'overrides'> {
    this.checkStrangers();
    for (const kind of kindNames) {
      const name = `${kind}.yaml`;
      const item = this.items.get(name);
      if (kinds[kind].store === 'folder') this.readFolder(kind);
      else if (item) this.readFile(kind, kind, this.shown(name), item);
    }
    return {
      list: this.readTextFile(urlsFile),
      overrides: this.isExtending ? this.readTextFile(overridesFile) : undefined,
    };
  }
}

export interface TextFile {
  /** Path for messages. */
  file: string;
  source: string;
}

export interface ListedContent {
  files: readonly ContentFile[];
  unread: Folder['unread'];
  problems: Problem[];
  /** The list of published URLs, if it exists and is readable. */
  list: TextFile | undefined;
  /** Fields of inherited entries that the guide replaces. */
  overrides: TextFile | undefined;
}

/** Why the content folder itself cannot be read. */
function folderProblem({ root, item }: ContentFolder): Problem {
  if (item?.is !== 'unreadable')
    return fileProblem(
      root,
      'content-folder',
      'there is no such content folder',
      'Set CONTENT_DIR to a folder like src/content.',
    );
  const { message, fix } = unreadable('folder', item.code);
  return fileProblem(showPath(root), 'content-folder', message, fix);
}

/** All content files of a folder, and problems for those that cannot be read. */
export function listContent(content: ContentFolder): ListedContent {
  const { item } = content;
  if (item?.is !== 'folder')
    return { files: [], unread: [], problems: [folderProblem(content)], list: undefined, overrides: undefined };
  const folder = new Folder(item.items, content);
  const texts = folder.readAll();
  return { files: folder.files, unread: folder.unread, problems: folder.problems, ...texts };
}
