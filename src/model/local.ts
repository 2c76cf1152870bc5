/** What a guide did to an entry of the guide that it extends. */
import type { Position } from './problem.ts';

export interface Local {
  how: 'added' | 'replaced' | 'changed';
  /** Fields that were changed; none for an entry that was added or replaced. */
  fields: readonly string[];
  /** Id of the person who decided it, and the day, YYYY-MM-DD. */
  change?: { by: string; on: string };
  /** Where the change is stated. */
  at?: Position & { file: string };
}
