/** Fields that point to other entries. */
import { z } from 'zod';
import { id } from './ids.ts';
import { most } from './limits.ts';

/** What a reference points to: one or several kinds, and what the target must say of itself. */
export interface ReferenceTarget {
  kinds: readonly string[];
  /** Values that the target must have, such as `{ kind: 'body-area' }`. */
  having?: Readonly<Record<string, string>>;
}

/** The id of an entry of one kind; the rule `reference-exists` looks it up. */
export const reference = (kind: string, having?: Record<string, string>) =>
  id.meta({ references: { kinds: [kind], ...(having && { having }) } satisfies ReferenceTarget });

/** `kind/id`: an entry of any of these kinds. */
export const anyReference = (kinds: readonly string[]) =>
  z
    .string()
    .max(most.id, { abort: true })
    .regex(
      new RegExp(`^(${kinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`),
      `must be a folder and an id, such as "${kinds[0]}/some-id"; folders: ${kinds.join(', ')}`,
    )
    .meta({ references: { kinds } satisfies ReferenceTarget });
