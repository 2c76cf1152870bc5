/** An entry: what one file, or one key of a YAML file, says; and a parsed entry, which may not hold yet. */
import { kinds, type DataOf, type Kind } from '../kinds/index.ts';
import type { Drawing } from './drawing/drawing.ts';
import type { ParsedDrawing } from './drawing/parse-drawing.ts';
import type { Path, Position } from './problem.ts';

export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** Path of its file, as it is shown in messages. */
  file: string;
  data: DataOf<K>;
  /** The text under the front matter; '' for entries of YAML files. */
  body: string;
  /** The drawing that stands beside its file. */
  drawing?: Drawing;
}

/** A drawing as it was read; its source is for the author's file alone, and is never published. */
export interface DraftDrawing extends ParsedDrawing {
  /** Path of its file, as it is shown in messages. */
  file: string;
  /** Undefined where the file cannot be read as text. */
  source: string | undefined;
}

/** An entry as it was read, with the place of everything in it. */
export interface ParsedEntry {
  kind: Kind;
  id: string;
  file: string;
  /** The values as they stand, right or wrong. */
  raw: unknown;
  /** The values as the schema gives them; undefined where they do not fit it. */
  data: DataOf<Kind> | undefined;
  body: string;
  drawing?: DraftDrawing;
  locate: (path: Path) => Position;
  locateKey: (path: Path) => Position;
  /** Place of a character of the text in a field. */
  locateIn: (path: Path, offset: number) => Position;
  /** Place of a character of the body. */
  locateBody: (offset: number) => Position;
}

/** `kind/id`: the name of an entry across kinds. */
export const nameOf = (entry: { kind: string; id: string }) => `${entry.kind}/${entry.id}`;

/** Path of its file below the content folder, wherever that is on this machine. */
export const pathInContent = ({ kind, file }: Pick<Entry, 'kind' | 'file'>): string =>
  kinds[kind].store === 'file' ? `${kind}.yaml` : `${kind}/${file.split(/[\\/]/).at(-1)}`;
