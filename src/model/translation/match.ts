/** Which text of a translation belongs to each English text, and whether it is up to date. */
import type { Translation } from './translation.ts';
import { hashOf, type Unit } from './units.ts';

export interface Match {
  unit: Unit;
  /** The translated text; undefined where there is none. */
  text: string | undefined;
  /** Key of the text in the translation; another than that of the unit where its list has a new order. */
  key: string;
  /** Whether it was made from the English text as it is now. */
  isCurrent: boolean;
}

/** Whether two keys are texts of the same field, at any position in its lists. */
const isSameField = (one: string, other: string) => {
  const [a, b] = [one.split('.'), other.split('.')];
  return a.length === b.length && a[0] === b[0] && (a.length < 3 || a.at(-1) === b.at(-1));
};

/** Finds a text of the same field that was made from this English text. */
function movedKey(unit: Unit, { texts, english }: Translation): string | undefined {
  const hash = hashOf(unit.text);
  return [...texts.keys()].find((key) => english.get(key) === hash && isSameField(key, unit.key));
}

/** The key of the text that was made from the English text as it is now. */
function currentKey(unit: Unit, translation: Translation): string | undefined {
  const isInPlace = translation.texts.has(unit.key) && translation.english.get(unit.key) === hashOf(unit.text);
  return isInPlace ? unit.key : movedKey(unit, translation);
}

/** The texts of a translation by unit. @param translation undefined where the entry has none */
export function matchUnits(units: readonly Unit[], translation: Translation | undefined): Match[] {
  if (!translation) return units.map((unit) => ({ unit, text: undefined, key: unit.key, isCurrent: false }));
  const keys = units.map((unit) => currentKey(unit, translation));
  const used = new Set(keys);
  return units.map((unit, index) => {
    const current = keys[index];
    // A text that belongs to another place of a list is no older translation of this one.
    const key = current ?? unit.key;
    const text = current === undefined && used.has(key) ? undefined : translation.texts.get(key);
    return { unit, text, key, isCurrent: current !== undefined };
  });
}
