/** Validates an entry against the schema of its kind. */
import { kinds, type DataOf, type Kind } from '../kinds/index.ts';
import { clipped } from './clipped.ts';
import type { ParsedEntry } from './entry.ts';
import { explain } from './explain.ts';
import { fieldName, type Path, type Position, type Problem } from './problem.ts';

/** An error of a content file. */
export const problemAt = (
  file: string,
  position: Position,
  rule: string,
  message: string,
  fix: string,
  field = '',
): Problem => ({
  file,
  ...position,
  field,
  message,
  fix,
  rule,
  severity: 'error',
});

/** The file of a field, for messages. */
export const fileAt = ({ file, fileAt: ofField }: Pick<ParsedEntry, 'file' | 'fileAt'>, path: Path): string =>
  ofField?.(path) ?? file;

/**
 * Sets the data of an entry if its values are valid.
 * @param base path of the entry in its file
 */
export function validate(parsedEntry: ParsedEntry, base: Path): Problem[] {
  const { schema } = kinds[parsedEntry.kind];
  const result = schema.safeParse(parsedEntry.raw);
  if (result.success) {
    parsedEntry.data = result.data as DataOf<Kind>;
    return [];
  }
  const { raw } = parsedEntry;
  parsedEntry.raw = clipped(raw);
  return result.error.issues
    .flatMap((issue) => explain(issue, schema, raw))
    .map(({ path, atKey, message, fix, replacement }) => ({
      ...problemAt(
        fileAt(parsedEntry, path),
        atKey ? parsedEntry.locateKey(path) : parsedEntry.locate(path),
        'schema',
        message,
        fix,
        fieldName([...base, ...path]),
      ),
      replacement,
    }));
}
