import { hasErrors } from '../check-content.ts';
import type { Format } from './format.ts';

/** For programs: one object. Its shape changes only with its `version`. */
export const json: Format = ({ entries, problems }) =>
  JSON.stringify({ version: 1, ok: !hasErrors(problems), entries: entries.length, problems }, null, 2);
