/** Reads and sets values by their paths in nested records and lists. */
import type { Path } from './problem.ts';

/** The value at a path; undefined where it does not exist. */
export const valueAt = (values: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[key] : undefined,
    values,
  );

/** Sets the value at a path that exists, in place. */
export function setValueAt(values: unknown, path: Path, value: unknown): void {
  (valueAt(values, path.slice(0, -1)) as Record<string | number, unknown>)[path.at(-1) ?? ''] = value;
}
