/** Where the reader of YAML that builds the pages takes a text for something else than the reader that checks it. */
import { load } from 'js-yaml';
import type { Path } from './problem.ts';

export interface Doubt {
  path: Path;
  /** The name is read in two ways, not what stands behind it. */
  atKey: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A day: one reader makes a date of it, which the schema makes a day again. */
const isDay = (text: unknown, date: unknown) =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && date instanceof Date;

function compare(checked: unknown, built: unknown, path: Path): Doubt[] {
  if (isObject(checked) && isObject(built) && !(built instanceof Date))
    return Object.keys(checked).flatMap((key) => {
      const here = [...path, Array.isArray(checked) ? Number(key) : key];
      return Object.hasOwn(built, key) ? compare(checked[key], built[key], here) : [{ path: here, atKey: true }];
    });
  const isAlike = Object.is(checked, built) || (checked ?? null) === (built ?? null) || isDay(checked, built);
  return isAlike ? [] : [{ path, atKey: false }];
}

/**
 * Every place of a text that the two readers take for different things.
 * @param checked what the reader of the check makes of it
 */
export function doubtsOf(source: string, checked: unknown): Doubt[] {
  try {
    return compare(checked, load(source), []);
  } catch {
    return [{ path: [], atKey: false }];
  }
}
