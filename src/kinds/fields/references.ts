/** Fields that point to other entries. */
import { z } from 'zod';
import { id } from './ids.ts';
import { limits } from './limits.ts';

/** The kinds that a reference may point to, and the values that its target must have. */
export interface ReferenceTarget {
  kinds: readonly string[];
  /** Required values of the target, such as `{ kind: 'body-area' }`. */
  having?: Readonly<Record<string, string>>;
}

/** The id of an entry of one kind. The rule `reference-exists` resolves it. */
export const reference = (kind: string, having?: Record<string, string>) =>
  id.meta({ references: { kinds: [kind], ...(having && { having }) } satisfies ReferenceTarget });

/** `kind/id`: an entry of any of these kinds. */
export const anyReference = (kinds: readonly string[]) =>
  z
    .string()
    .max(limits.id, { abort: true })
    .regex(
      new RegExp(`^(${kinds.join('|')})/[a-z0-9]+(-[a-z0-9]+)*$`),
      `must be a folder and an id, such as "${kinds[0]}/some-id"; folders: ${kinds.join(', ')}`,
    )
    .meta({ references: { kinds } satisfies ReferenceTarget });
