/** Handouts: which entries have one. */
import { descriptorOf } from '../kinds/index.ts';
import type { Handout } from '../kinds/kind.ts';
import type { Entry } from './entry.ts';

/** What the handout of an entry contains; undefined for an entry without one. */
export function handoutOf({ kind, data }: Entry): Handout | undefined {
  const { handout } = descriptorOf(kind);
  return handout?.has?.(data) === false ? undefined : handout;
}
