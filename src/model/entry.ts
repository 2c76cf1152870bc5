/** An entry is one Markdown file, or one key of a YAML file; a parsed entry may be invalid. */
import { kinds, type DataOf, type Kind } from '../kinds/index.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { ParsedDrawing } from './drawing/parse-drawing.ts';
import type { Local } from './local.ts';
import type { Path, Position } from './problem.ts';
import type { EntryTranslation } from './translation/translate-entries.ts';

export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Path of the file, for messages. */
  file: string;
  data: DataOf<K>;
  /** Text below the front matter; '' for entries of YAML files. */
  body: string;
  /** The drawing beside the file. */
  drawing?: Drawing;
  /** How it was translated, in a guide in another language. */
  translation?: EntryTranslation;
  /** What the guide did to it, where it extends another. */
  local?: Local;
}

/** A drawing as read from its file. The source text is only for messages and is never published. */
export interface DraftDrawing extends ParsedDrawing {
  /** Path of the file, for messages. */
  file: string;
  /** Undefined where the file is not readable as text. */
  source: string | undefined;
}

/** An entry as read from its file, with the positions of its values. */
export interface ParsedEntry {
  kind: Kind;
  id: string;
  file: string;
  /** The values as parsed from YAML, valid or not. */
  raw: unknown;
  /** The values as transformed by the schema; undefined where validation failed. */
  data: DataOf<Kind> | undefined;
  body: string;
  drawing?: DraftDrawing;
  /** What the guide did to it, where it extends another. */
  local?: Local;
  /** File of a field, where it is not that of the entry. */
  fileAt?: (path: Path) => string;
  locate: (path: Path) => Position;
  locateKey: (path: Path) => Position;
  /** Position of a character in the text of a field. */
  locateIn: (path: Path, offset: number) => Position;
  /** Position of a character in the body. */
  locateBody: (offset: number) => Position;
}

/** `kind/id`: identifies an entry across kinds. */
export const nameOf = (entry: { kind: string; id: string }) => `${entry.kind}/${entry.id}`;

/** Path of the file relative to the content folder. */
export const pathInContent = ({ kind, file }: Pick<Entry, 'kind' | 'file'>): string =>
  kinds[kind].store === 'file' ? `${kind}.yaml` : `${kind}/${file.split(/[\\/]/).at(-1)}`;
