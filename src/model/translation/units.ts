/** The texts of an entry that a translation has, each with a key that outlives a new order of its list. */
import { createHash } from 'node:crypto';
import type { FieldTranslation } from '../../kinds/fields/translation.ts';
import { kinds, type Kind } from '../../kinds/index.ts';
import { site } from '../../site.ts';
import type { ParsedEntry } from '../entry.ts';
import type { Path } from '../problem.ts';
import { isRecord, unwrap, walk } from '../walk.ts';

/** One text to translate: a field, or the body. */
export interface Unit {
  /** Path in which items of lists are named by their id: `claims.tenderness.says`, `steps.0`; `body` for the body. */
  key: string;
  /** Path of the field; empty for the body. */
  path: Path;
  text: string;
  /** Limit of the field in words. */
  maxWords: number | undefined;
  /** Whether an outdated translation could harm a reader. */
  isSafety: boolean;
}

/** Key of the body. */
export const bodyKey = 'body';

/** Fields that identify an item of a list. */
const identifying = ['id', 'caution', 'technique'];

/** The name of an item within its list. */
function nameOf(item: unknown, index: number): string {
  const id = isRecord(item) ? identifying.map((field) => item[field]).find((value) => typeof value === 'string') : '';
  return (id as string | undefined) || String(index);
}

function keyOf(values: unknown, path: Path): string {
  let here = values;
  return path
    .map((step) => {
      here = (here as Record<string | number, unknown>)[step];
      return typeof step === 'number' ? nameOf(here, step) : step;
    })
    .join('.');
}

/** All texts of an entry to be translated, in schema order, then the body. */
export function unitsOf({ kind, raw, body }: Pick<ParsedEntry, 'kind' | 'raw' | 'body'>): Unit[] {
  const units: Unit[] = [];
  walk(kinds[kind].schema, raw, (value, path, { prose, translation, maxWords, safety }) => {
    if (typeof value !== 'string' || !(prose || translation) || translation === 'source-only') return;
    if (translation === 'region' && path.at(-1) !== site.region) return;
    units.push({ key: keyOf(raw, path), path, text: value, maxWords, isSafety: safety ?? false });
  });
  return body.trim() ? [...units, { key: bodyKey, path: [], text: body, maxWords: undefined, isSafety: false }] : units;
}

/** Fields of a kind that are translated in a way of their own: search terms are `words`. */
export function fieldsTranslatedAs(translation: FieldTranslation, kind: Kind): string[] {
  const { shape = {} } = unwrap(kinds[kind].schema).inner.def as {
    shape?: Record<string, (typeof kinds)[Kind]['schema']>;
  };
  return Object.entries(shape).flatMap(([name, field]) =>
    unwrap(field).meta.translation === translation ? [name] : [],
  );
}

/** Hash of an English text that a translation was made from: 8 hexadecimal digits; line breaks and spaces do not count. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC').trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 8);
