/** Which files a content folder has, and their text; a file that could mislead a build is a problem, not content. */
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import { kindNames, kinds, type Kind } from '../schema/kinds.ts';
import { addressesFile } from './addresses.ts';
import { fileProblem, nameProblem } from './file-name.ts';
import { encodingOf, looseText } from './loose-text.ts';
import { positionAt, type Problem } from './problem.ts';

export interface DrawingFile {
  /** Path as it is shown in messages. */
  file: string;
  /** What stands in it; undefined where it cannot be read as text. */
  source: string | undefined;
}

export interface ContentFile {
  kind: Kind;
  /** File name without its ending. */
  name: string;
  /** Path as it is shown in messages. */
  file: string;
  source: string;
  /** The drawing beside it: the file of the same name that ends in .svg. */
  drawing?: DrawingFile;
}

/** In bytes: a file with more is not read as content. */
export const largestFile = 1_000_000;

type Text = { source: string } | { message: string; fix: string; line?: number; column?: number };

/** The text of a file, or why there is none to be had. */
export function read(path: string): Text {
  try {
    const item = statSync(path);
    if (!item.isFile()) return { message: 'this is no file', fix: 'Put a text file here, or take it away.' };
    if (item.size > largestFile) return tooLarge(item.size);
    return decode(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { message: `the file cannot be read (${code})`, fix: 'Allow yourself to read it, or put it here again.' };
  }
}

const tooLarge = (bytes: number) => ({
  message: `the file has ${bytes} bytes`,
  fix: 'An entry has at most 1 MB; look for something pasted by accident.',
});

/** What no XML can hold, and no reader sees: a book or a feed with it opens nowhere. */
const unprintable = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\p{Noncharacter_Code_Point}]/u;

/** What git leaves where two people changed the same lines. */
const unmerged = /^(?:<{7}|>{7})(?: |$)/m;

/** Some programs begin a new line there, and some do not: a field behind it is there for the one and not for the other. */
const loneReturn = (source: string): Text | undefined => {
  const index = source.includes('\n') ? source.indexOf('\r') : -1;
  return index < 0
    ? undefined
    : {
        ...positionAt(source, index),
        message: 'a line ends here in a way that is no longer used',
        fix: 'Delete what ends it, and press Enter again.',
      };
};

function decoded(source: string): Text {
  const open = unmerged.exec(source);
  if (open)
    return {
      ...positionAt(source, open.index),
      message: 'two versions of the file were not made into one here',
      fix: 'Keep what is right, and delete the lines of <<<<<<<, ======= and >>>>>>>.',
    };
  const found = unprintable.exec(source);
  if (!found) return loneReturn(source) ?? { source };
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return {
    ...positionAt(source, found.index),
    message: `an invisible character (U+${code}) stands here`,
    fix: 'Delete it; such characters come with text that was pasted.',
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
      fix: 'Save it as UTF-8; its accents or quotes are in another encoding.',
    };
  }
}

/** The lines of a file for the frame around a problem; undefined for what is not read as content. */
export const linesOf = (path: string): readonly string[] | undefined => looseText(path, largestFile)?.split('\n');

/** A path as it is shown in messages. */
export function showPath(path: string): string {
  const shown = relative(process.cwd(), path).split('\\').join('/');
  return shown.startsWith('..') ? path : shown;
}

/** A drawing belongs to the entry whose name it has. */
const drawingProblem = (file: string, name: string): Problem =>
  fileProblem(
    file,
    'unused-drawing',
    'no entry has this drawing',
    `Give it the name of its entry, or add ${name.replace(/svg$/, 'md')}.`,
  );

/** Left by a system or an editor. An entry behind a dot would be lost without a word: its name is looked at. */
const isHidden = (item: Dirent) => item.isFile() && item.name.startsWith('.') && !/^\.\w[\w-]*\.mdx?$/.test(item.name);

class Folder {
  readonly files: ContentFile[] = [];
  /** Files that are there and whose text does not hold; `loose` is what can be told of it. */
  readonly unread: (Omit<ContentFile, 'source'> & { loose: string | undefined })[] = [];
  readonly problems: Problem[] = [];
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The text of a file; undefined, and a problem, where there is none to be had. */
  private readText(path: string): string | undefined {
    const file = showPath(path);
    if (lstatSync(path).isSymbolicLink()) {
      this.problems.push(
        fileProblem(
          file,
          'no-links',
          'this is a symbolic link',
          'Put the file itself here; links can publish what was not meant to be.',
        ),
      );
      return undefined;
    }
    const result = read(path);
    if ('source' in result) return result.source;
    this.problems.push({ ...fileProblem(file, 'encoding', '', ''), ...result });
    return undefined;
  }

  readFile(path: string, kind: Kind, name: string): void {
    const source = this.readText(path);
    if (source === undefined) {
      this.unread.push({ kind, name, file: showPath(path), loose: looseText(path, largestFile) });
      return;
    }
    const drawn = path.replace(/\.[a-z]+$/, '.svg');
    const drawing = existsSync(drawn) ? { file: showPath(drawn), source: this.readText(drawn) } : undefined;
    this.files.push({ kind, name, file: showPath(path), source, ...(drawing && { drawing }) });
  }

  /** What stands in a folder; none, and a problem, where it may not be looked into. */
  private itemsOf(folder: string): Dirent[] {
    try {
      return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      this.problems.push(
        fileProblem(showPath(folder), 'encoding', `the folder cannot be read (${code})`, 'Allow yourself to read it.'),
      );
      return [];
    }
  }

  readFolder(kind: Kind): void {
    const folder = join(this.root, kind);
    if (!existsSync(folder)) return;
    if (lstatSync(folder).isSymbolicLink()) {
      this.problems.push(
        fileProblem(showPath(folder), 'no-links', 'this folder is a symbolic link', 'Put the folder itself here.'),
      );
      return;
    }
    if (!lstatSync(folder).isDirectory()) {
      this.problems.push(
        fileProblem(showPath(folder), 'file-type', 'this is to be a folder', `Put the ${kinds[kind].many} into it.`),
      );
      return;
    }
    const items = this.itemsOf(folder);
    const isEntry = (name: string) => items.some((item) => item.name === name);
    for (const item of items) {
      const path = join(folder, item.name);
      if (isHidden(item)) continue;
      if (item.isDirectory()) {
        this.problems.push(
          fileProblem(showPath(path), 'file-type', 'a folder stands here', `Put entries straight into ${kind}/.`),
        );
        continue;
      }
      if (item.name.endsWith('.svg')) {
        if (!['md', 'mdx'].some((ending) => isEntry(item.name.replace(/svg$/, ending))))
          this.problems.push(drawingProblem(showPath(path), item.name));
        continue;
      }
      const problem = nameProblem(showPath(path), item.name, kind);
      if (problem) this.problems.push(problem);
      else this.readFile(path, kind, item.name.replace(/\.mdx?$/, ''));
    }
  }

  /** The list that is not there and has another name: `sources.yml`, `Sources.yaml`, `sources.yaml.txt`. */
  private listMeantBy(name: string): Kind | undefined {
    const [start = ''] = name.toLowerCase().split('.');
    return kindNames.find(
      (kind) => kinds[kind].store === 'file' && start === kind && !existsSync(join(this.root, `${kind}.yaml`)),
    );
  }

  checkStrangers(): void {
    const expected = new Set([
      ...kindNames.map((kind) => (kinds[kind].store === 'folder' ? kind : `${kind}.yaml`)),
      addressesFile,
    ]);
    for (const { name } of this.itemsOf(this.root)) {
      if (expected.has(name) || name.startsWith('.')) continue;
      const file = showPath(join(this.root, name));
      const meant = this.listMeantBy(name);
      const fix = meant ? `Call it ${meant}.yaml.` : `The content folder has: ${[...expected].join(', ')}.`;
      this.problems.push(fileProblem(file, 'file-type', `nothing reads "${name}"`, fix));
      if (meant)
        this.unread.push({ kind: meant, name: meant, file, loose: looseText(join(this.root, name), largestFile) });
    }
  }
}

/** Every content file below a folder, with the problems of those that cannot be read. */
export function listContent(root: string): Pick<Folder, 'files' | 'unread' | 'problems'> {
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    return {
      files: [],
      unread: [],
      problems: [
        fileProblem(
          root,
          'content-folder',
          'there is no such content folder',
          'Set CONTENT_DIR to a folder like src/content.',
        ),
      ],
    };
  }
  const folder = new Folder(root);
  folder.checkStrangers();
  for (const kind of kindNames) {
    if (kinds[kind].store === 'folder') folder.readFolder(kind);
    else if (existsSync(join(root, `${kind}.yaml`))) folder.readFile(join(root, `${kind}.yaml`), kind, kind);
  }
  return folder;
}
